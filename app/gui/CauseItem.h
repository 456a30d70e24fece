#pragma once

#include "app/gui/Panel.h"
#include "core/report/Report.h"

namespace precall {

/// One diagnosis: what it is, with the code that can be said on the phone.
class CauseItem : public Panel
{
    Q_OBJECT

public:
    CauseItem(const ReportedDiagnosis& diagnosis, const Report& report, QWidget* parent);
};

} // namespace precall
