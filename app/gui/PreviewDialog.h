#pragma once

#include "app/gui/LiveViews.h"

#include <QDialog>

namespace precall {

/// Picture and own level together, as in a meeting. The devices are open while it is.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const LiveSources& live, QWidget* parent);
};

} // namespace precall
