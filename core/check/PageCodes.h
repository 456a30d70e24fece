#pragma once

#include <QString>

namespace precall {

/// The sayable codes of the wizard's pages that are no check's own (Checker::pageCode()); stable.

inline QString welcomePageCode()
{
    return QStringLiteral("P01");
}
inline QString resultPageCode()
{
    return QStringLiteral("P11");
}
inline QString exportPageCode()
{
    return QStringLiteral("P12");
}

} // namespace precall
