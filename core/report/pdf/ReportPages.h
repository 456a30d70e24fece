#pragma once

#include "core/report/Report.h"
#include "core/report/pdf/Flow.h"

namespace precall::pdf {

/// For the user: the verdict, what to do now, how each group of requirements fared, and their picture where
/// there is one. Goes where the flow stands.
void userPage(Flow& flow, const Report& report, const QImage& picture);

/// For the helpdesk: the run, the machine, all steps, all requirements, all findings.
void helpdeskPages(Flow& flow, const Report& report);

/// For the administrator: causes and what to change, closed ways, what to allow unproven, evidence.
void administratorPages(Flow& flow, const Report& report);

} // namespace precall::pdf
