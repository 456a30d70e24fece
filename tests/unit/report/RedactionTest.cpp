#include "core/report/Redaction.h"

#include "core/report/ReportFormats.h"
#include "tests/unit/report/SampleReport.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

constexpr RedactionChoice everything{true, true, true, true};

/// What the redaction makes of a text that stands in the remark; the machine block tells the rest.
std::string remarkAfter(const QString& remark, const RedactionChoice& choice = everything)
{
    Report report = sampleReport();
    report.machine = {{u"host_name"_s, u"ws-0815"_s}};
    report.checks[0].evidence = {
        {u"connection"_s, QJsonObject{{u"ssid"_s, u"Cafe Blau"_s}}},
        {u"devices"_s, QJsonArray{QJsonObject{{u"name"_s, u"Cam"_s}, {u"serial"_s, u"AB12CD34"_s}}}}};
    report.remark = remark;
    return redacted(report, choice, {u"ErikaM"_s, u"root"_s}).remark.toStdString();
}

} // namespace

TEST_CASE("Internal addresses are marked wherever they stand, the same ones alike")
{
    CHECK(remarkAfter(
              u"10.1.2.3 172.16.0.1 172.31.255.255 192.168.0.7 100.64.0.1 100.127.255.254 169.254.9.9"_s) ==
          "[address 1] [address 2] [address 3] [address 4] [address 5] [address 6] [address 7]");
    CHECK(remarkAfter(u"http://10.1.2.3:3128/x via 10.1.2.3, 192.168.1.0/24."_s) ==
          "http://[address 1]:3128/x via [address 1], [address 2]/24.");
    CHECK(remarkAfter(
              u"fe80::1%eth0 FD00::1 fd12:3456:789a::1 [fe80::a:b]:80 interface:fd00::1 ::ffff:10.0.0.1"_s) ==
          "[address 2] [address 3] [address 4] [[address 5]]:80 interface:[address 3] ::ffff:[address 1]");
    CHECK(remarkAfter(u"ip-10-0-0-5.internal 5.0.0.10.in-addr.arpa 10.0.0.5"_s) ==
          "ip-[address 1].internal [address 1].in-addr.arpa [address 1]");
}

TEST_CASE("Other addresses stay")
{
    for (const QString& text :
         {u"9.255.255.255 11.0.0.0 172.15.255.255 172.32.0.0 192.167.1.1 100.63.0.1 100.128.0.0 8.8.8.8"_s,
          u"37.61.222.224/27 2001:db8::1 2a00:fd00:fe80::1 1.10.0.0.5 10.0.22631 10.0.19045.3803"_s,
          u"feed:me facade: fc: 203.0.113.7"_s})
        CHECK(remarkAfter(text) == text.toStdString());
}

TEST_CASE("Names of user and host are marked as words, in any case, and home folders with them")
{
    CHECK(remarkAfter(u"erikam@WS-0815.corp.example ws-0815"_s) == "[name 1]@[name 2].corp.example [name 2]");
    CHECK(remarkAfter(u"/home/erikam/.config C:\\Users\\ErikaM\\x /Users/otto/y"_s) ==
          "/home/[name 1]/.config C:\\Users\\[name 1]\\x /Users/[name 3]/y");
    CHECK(remarkAfter(u"erikamustermann xws-08159 the trusted root"_s) ==
          "erikamustermann xws-08159 the trusted root");
    CHECK(remarkAfter(u"log_erikam_1"_s) == "log_[name 1]_1");
}

TEST_CASE("Networks, serial numbers and hardware addresses are marked")
{
    CHECK(remarkAfter(u"connected to 'Cafe Blau'"_s) == "connected to '[Wi-Fi 1]'");
    CHECK(remarkAfter(u"usb-Cam_AB12CD34-video 00:1A:2b:3c:4d:5e"_s) ==
          "usb-Cam_[serial 1]-video [serial 2]");
}

TEST_CASE("Only the chosen kinds are taken out")
{
    const QString text = u"erikam 10.0.0.1 Cafe Blau AB12CD34"_s;
    CHECK(remarkAfter(text, {}) == text.toStdString());
    CHECK(remarkAfter(text, {.names = true}) == "[name 1] 10.0.0.1 Cafe Blau AB12CD34");
    CHECK(remarkAfter(text, {.internalAddresses = true}) == "erikam [address 1] Cafe Blau AB12CD34");
    CHECK(remarkAfter(text, {.wifi = true}) == "erikam 10.0.0.1 [Wi-Fi 1] AB12CD34");
    CHECK(remarkAfter(text, {.serials = true}) == "erikam 10.0.0.1 Cafe Blau [serial 1]");
    const Report report = longReport();
    CHECK(redacted(report, {}) == report);
}

TEST_CASE("No planted value is left anywhere in a redacted report")
{
    const QString secrets = u"erikam at ws-0815, 10.11.12.13, fd00::77, Cafe Blau, AB12CD34"_s;
    Report report = sampleReport();
    const QJsonObject planted{{u"host_name"_s, u"ws-0815"_s},
                              {u"ssid"_s, u"Cafe Blau"_s},
                              {u"serial"_s, u"AB12CD34"_s},
                              {secrets, QJsonArray{secrets, QJsonObject{{secrets, secrets}}}}};
    report.machine = planted;
    report.ticket = report.remark = secrets;
    for (CheckResult& check : report.checks) {
        check.evidence = planted;
        check.error = secrets;
    }
    for (ReportedFinding& finding : report.findings) {
        finding.finding.subject = finding.words.summary = finding.words.advice = secrets;
        finding.finding.facts = planted;
    }
    report.diagnoses[0].diagnosis.facts = planted;
    report.diagnoses[0].words = {secrets, secrets, secrets};
    const Report clean = redacted(report, everything, {u"erikam"_s});
    const QString everywhere = QString::fromUtf8(toJson(clean)) + toText(clean);
    for (const QString& value :
         {u"erikam"_s, u"ws-0815"_s, u"10.11.12.13"_s, u"fd00::77"_s, u"Cafe Blau"_s, u"AB12CD34"_s})
        CHECK_FALSE(everywhere.contains(value, Qt::CaseInsensitive));
    CHECK(clean.verdict == report.verdict);
    CHECK(clean.requirements == report.requirements);
    REQUIRE(reportFromJson(toJson(clean)).ok());
}

TEST_CASE("A redacted report is not changed by redacting it again")
{
    const Report once = redacted(longReport(), everything, {u"erikam"_s});
    CHECK(redacted(once, everything, {u"erikam"_s}) == once);
}
