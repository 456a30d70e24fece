#include "core/check/ProxySetting.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("What stands behind --proxy")
{
    const auto read = [](const char* text) { return readProxySetting(QLatin1String(text)); };
    for (const char* known : {"system", "none", "http://proxy.example:3128", "socks5://192.0.2.1:1080"})
        CHECK(read(known).value() == QLatin1String(known));
    CHECK(read("proxy.example:8080").value() == QLatin1String("http://proxy.example:8080"));
    CHECK(read("http://proxy.example").value() == QLatin1String("http://proxy.example:80"));
    CHECK(read("socks5h://proxy.example").value() == QLatin1String("socks5://proxy.example:1080"));
    CHECK(read("[2001:db8::1]:3128").value() == QLatin1String("http://[2001:db8::1]:3128"));
    for (const char* other :
         {"", "System proxy", "socks4://proxy.example:1080", "https://proxy.example:443", "http://",
          "proxy.example:0", "proxy.example:99999", "http://user:secret@proxy.example:3128"}) {
        INFO(other);
        CHECK(read(other).error().kind == ErrorKind::Invalid);
    }
    CHECK_FALSE(
        read("http://user:secret@proxy.example:3128").error().detail.contains(QLatin1String("secret")));
}
