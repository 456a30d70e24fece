#include "core/checks/ports/ProxyScript.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("A script for proxies that browsers run has no fault")
{
    const QByteArray script = GENERATE(
        as<QByteArray>(), "function FindProxyForURL(url, host) { return \"PROXY p:3128; DIRECT\"; }",
        "// it's ours (\nfunction FindProxyForURL(u, h)\r\n{ /* } don't ' */ return 'a\\'b\\\\'; }\n",
        "function FindProxyForURL(u, h) { return 'PROXY \\\r\np:1'; } // end",
        "var FindProxyForURL = (u, h) => [\"DIRECT\"][0];",
        "function FindProxyForURL(u, h) { return /['\"({]/.test(h) ? 'DIRECT' : 'PROXY p:1'; }",
        "function FindProxyForURL(u, h) { return `PROXY ${h}'s:1`; }",
        "<!-- it's (\nfunction FindProxyForURL(u, h) { return 'DIRECT'; }\n-->");
    CHECK(proxyScriptFault(script).isEmpty());
}

TEST_CASE("What cannot be a script for proxies is told")
{
    CHECK(proxyScriptFault("<html><title>Not found</title>") == QLatin1String("no-script"));
    CHECK(proxyScriptFault({}) == QLatin1String("no-script"));
    const QByteArray script = GENERATE(as<QByteArray>(), "function FindProxyForURL(u, h) { return 'DIRECT';",
                                       "function FindProxyForURL(u, h { return 'DIRECT'; }",
                                       "function FindProxyForURL(u, h) { return 'DIRECT'; }}",
                                       "function FindProxyForURL(u, h) { return 'DIRECT; }",
                                       "function FindProxyForURL(u, h) { return 'a\nb'; }",
                                       "function FindProxyForURL(u, h) { return 'DIRECT'; } /* more",
                                       "function FindProxyForURL(u, h) { 'a\\");
    CHECK(proxyScriptFault(script) == QLatin1String("broken-script"));
}
