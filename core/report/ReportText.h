#pragma once

#include <QCoreApplication>

namespace precall {

/// The words of the report: what its renderings say is translated in the context "Report".
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace precall
