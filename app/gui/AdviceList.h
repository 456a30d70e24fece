#pragma once

#include "app/gui/Panel.h"
#include "core/report/ReportTexts.h"

namespace precall {

/// What the user does now, step by step, or what is good to know; with the codes of what asks for it.
class AdviceList : public Panel
{
    Q_OBJECT

public:
    enum class Numbers { Shown, Hidden };

    AdviceList(const QList<Advice>& list, Numbers numbers, QWidget* parent);
};

} // namespace precall
