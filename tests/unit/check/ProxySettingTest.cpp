#include "core/check/ProxySetting.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("A proxy that is asked for and cannot be used is refused")
{
    for (const QString& known : {QStringLiteral("system"), QStringLiteral("none")})
        CHECK(readProxySetting(known).value() == known);
    for (const QString& other :
         {QString(), QStringLiteral("http://proxy.example:3128"), QStringLiteral("System")})
        CHECK(readProxySetting(other).error().kind == ErrorKind::Invalid);
}
