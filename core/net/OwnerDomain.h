#pragma once

#include <QString>

namespace precall {

/// Whose a host is, as far as its name tells without asking anybody: "example.com" of "www.Example.com". Under a
/// suffix like "co.uk" all are one: rather too few owners than too many.
inline QString ownerDomain(const QString& host)
{
    return host.toLower().section(QLatin1Char('.'), -2);
}

} // namespace precall
