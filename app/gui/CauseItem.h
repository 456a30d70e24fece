#pragma once

#include "core/report/Report.h"

#include <QFrame>

namespace precall {

/// One diagnosis: what it is, with the code that can be said on the phone.
class CauseItem : public QFrame
{
    Q_OBJECT

public:
    CauseItem(const ReportedDiagnosis& diagnosis, QWidget* parent);
};

} // namespace precall
