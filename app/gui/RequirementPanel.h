#pragma once

#include "app/gui/Panel.h"
#include "core/report/RequirementGroups.h"

namespace precall {

/// The requirements that one check proves: what they came to together, and each one on demand. What is not
/// met is shown at once.
class RequirementPanel : public Panel
{
    Q_OBJECT

public:
    RequirementPanel(const RequirementGroup& group, const Report& report, QWidget* parent);
};

} // namespace precall
