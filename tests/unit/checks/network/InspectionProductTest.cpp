#include "core/checks/network/InspectionProduct.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

QString productOfIssuer(const char* issuer)
{
    Certificate leaf;
    leaf.issuer = QLatin1String(issuer);
    return inspectionProduct({leaf}, std::nullopt);
}

QString productOfHeader(const char* name, const char* value)
{
    return inspectionProduct({}, HttpAnswer{200, {}, {{name, value}}, {}, true});
}

} // namespace

TEST_CASE("The product that opens connections is told by its authority's name")
{
    const auto [issuer, product] = GENERATE(table<const char*, const char*>({
        {"CN=McAfee Web Gateway,O=McAfee\\, Inc.", "McAfee Web Gateway"},
        {"CN=Skyhigh Root,O=Skyhigh Security", "Skyhigh Secure Web Gateway"},
        {"CN=proxy,OU=Trellix", "Trellix"},
        {"CN=Zscaler Intermediate Root CA (zscalertwo.net),O=Zscaler Inc.", "Zscaler"},
        {"O=Blue Coat SG210,CN=10.0.0.1", "Blue Coat / Symantec"},
        {"CN=FG100D3G,O=Fortinet Ltd.", "Fortinet"},
        {"CN=Palo Alto Networks Inc Root CA", "Palo Alto Networks"},
        {"CN=Cisco Umbrella Root CA,O=Cisco", "Cisco Umbrella"},
        {"CN=Cisco Web Security Appliance,O=IronPort", "Cisco Secure Web Appliance"},
        {"CN=SonicWall Firewall DPI-SSL", "SonicWall"},
        {"CN=Smoothwall-default-root-certificate-authority", "Smoothwall"},
        {"CN=Cyberoam SSL CA_C1", "Cyberoam"},
        {"CN=Forcepoint Cloud CA", "Forcepoint"},
        {"CN=Sophos SSL CA_C1234", "Sophos"},
        {"CN=ca.acme.goskope.com,O=Acme", "Netskope"},
        {"CN=Check Point Firewall", "Check Point"},
        {"OU=Barracuda Networks", "Barracuda"},
        {"CN=Fireware HTTPS Proxy,O=WatchGuard_Technologies", "WatchGuard"},
        {"CN=IWSS.TREND", "Trend Micro"},
        {"CN=Kaspersky Anti-Virus Personal Root Certificate", "Kaspersky"},
        {"CN=avast! Web/Mail Shield Root", "Avast / AVG"},
        {"CN=ESET SSL Filter CA", "ESET"},
        {"CN=Bitdefender Personal CA.Net-Defender", "Bitdefender"},
        {"CN=Reset Proxy,O=Acme", ""},
        {"CN=Acme Root,L=Zscaler", ""},
        {"", ""},
    }));
    CHECK(productOfIssuer(issuer) == QLatin1String(product));
}

TEST_CASE("... or by the headers that it puts into answers")
{
    CHECK(productOfHeader("x-mwg-via", "1.1 gateway") == QStringLiteral("McAfee Web Gateway"));
    CHECK(productOfHeader("X-BlueCoat-Via", "abc") == QStringLiteral("Blue Coat / Symantec"));
    CHECK(productOfHeader("Via", "1.1 proxy (McAfee Web Gateway 7.2)") ==
          QStringLiteral("McAfee Web Gateway"));
    CHECK(productOfHeader("Via", "1.1 varnish").isEmpty());
    CHECK(productOfHeader("Server", "nginx").isEmpty());
}
