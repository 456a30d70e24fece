#pragma once

#include "core/report/Report.h"

#include <QDialog>

namespace precall {

/// A report of an earlier run: to read, to save, to send.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const Report& report, QWidget* parent);

Q_SIGNALS:
    void exported();
};

} // namespace precall
