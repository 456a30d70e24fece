#pragma once

#include "app/gui/Panel.h"

#include <QStringList>

namespace precall {

/// What the user does now, step by step.
class AdviceList : public Panel
{
    Q_OBJECT

public:
    AdviceList(const QStringList& steps, QWidget* parent);
};

} // namespace precall
