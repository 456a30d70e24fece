#include "tests/unit/report/SampleReport.h"

#include <QJsonArray>

namespace precall {

namespace {

ReportedFinding stunSilent()
{
    return {{QStringLiteral("ports.stun-udp"),
             Verdict::Fail,
             QStringLiteral("NET-STUN-UDP-3478"),
             QStringLiteral("udp://stun.example:3478"),
             {{QStringLiteral("route"), QStringLiteral("direct")},
              {QStringLiteral("address"), QStringLiteral("203.0.113.7")},
              {QStringLiteral("port"), 3478},
              {QStringLiteral("ms"), 1500.5},
              {QStringLiteral("error"), QStringLiteral("timed-out")},
              {QStringLiteral("attempts"), 7}}},
            {QStringLiteral("No answer came back on UDP port 3478."),
             QStringLiteral("Ask your administrator to open UDP port 3478.")},
            QStringLiteral("N12")};
}

ReportedFinding domainPasses()
{
    return {{QStringLiteral("whitelist.domain"),
             Verdict::Pass,
             QStringLiteral("DOM-PLATFORM"),
             QStringLiteral("*.platform.example"),
             {{QStringLiteral("route"), QStringLiteral("direct")},
              {QStringLiteral("address"), QStringLiteral("203.0.113.8")},
              {QStringLiteral("port"), 443},
              {QStringLiteral("ms"), 42},
              {QStringLiteral("error"), QString()},
              {QStringLiteral("attempts"), 1}}},
            {QStringLiteral("The platform's addresses answer."), {}},
            QStringLiteral("W11")};
}

ReportedFinding rangeUnknown()
{
    return {{QStringLiteral("whitelist.range"),
             Verdict::Unknown,
             QStringLiteral("IP-MAIN"),
             QStringLiteral("37.61.222.224/27"),
             {{QStringLiteral("route"), QStringLiteral("direct")},
              {QStringLiteral("error"), QStringLiteral("timed-out")}}},
            {QStringLiteral("None of the addresses asked has answered; they need not all be in use."),
             QStringLiteral("Allow the whole range.")},
            QStringLiteral("W12")};
}

ReportedFinding systemWarns()
{
    return {{QStringLiteral("system.os"),
             Verdict::Warn,
             QStringLiteral("OS-VERSION"),
             QStringLiteral("Debian GNU/Linux 12"),
             {{QStringLiteral("version"), QStringLiteral("12")}}},
            {QStringLiteral("Debian GNU/Linux 12 is not on the platform's list."),
             QStringLiteral("It may well work all the same.")},
            QStringLiteral("S11")};
}

ReportedDiagnosis udpBlocked()
{
    return {{QStringLiteral("fw.udp-blocked"), {1}, {{QStringLiteral("ports"), QJsonArray{3478, 5349}}}},
            {QStringLiteral("A firewall on the way lets no UDP through."),
             QStringLiteral(
                 "Tell your administrator that UDP is blocked. Calls may still work, with less quality."),
             QStringLiteral("Allow outgoing UDP to port 3478 and port 5349 of the addresses listed.")},
            QStringLiteral("F31")};
}

RequirementRow row(const char* id, Level level, RequirementState state, const QList<int>& findings,
                   const char* title)
{
    return {QString::fromLatin1(id), level, state, findings, QString::fromLatin1(title)};
}

Report emptyReport()
{
    Report report;
    report.id = QStringLiteral("K7M-4QX");
    report.toolVersion = QStringLiteral("1.2.3");
    report.profileId = QStringLiteral("example");
    report.profileVersion = QStringLiteral("2019-07-02");
    report.profileTitle = QStringLiteral("Example video meetings");
    report.profileSha256 = QString(64, QLatin1Char('a'));
    report.profileSupport = QStringLiteral("support@platform.example");
    report.locale = QStringLiteral("en");
    report.started = QDateTime(QDate(2026, 3, 4), QTime(13, 5, 7, 250), Qt::UTC);
    report.durationMs = 93'400;
    report.machine = {{QStringLiteral("os"), QStringLiteral("Debian GNU/Linux 12 (bookworm)")},
                      {QStringLiteral("kernel"), QStringLiteral("Linux 6.1.0-18-amd64")},
                      {QStringLiteral("cpu"), QStringLiteral("Example Core 9")},
                      {QStringLiteral("cores"), 4},
                      {QStringLiteral("ram_bytes"), 8'246'337'536.0},
                      {QStringLiteral("virtual_desktop"), QStringLiteral("none")}};
    return report;
}

} // namespace

Report sampleReport()
{
    Report report = emptyReport();
    report.verdict = Readiness::ReadyWithLimits;
    report.ticket = QStringLiteral("INC-4711");
    report.remark = QStringLiteral("Only from my desk on the third floor.");
    report.findings = {systemWarns(), stunSilent(), domainPasses(), rangeUnknown()};
    report.diagnoses = {udpBlocked()};
    report.requirements = {
        row("OS-VERSION", Level::Must, RequirementState::Met, {0}, "The operating system is new enough"),
        row("NET-STUN-UDP-3478", Level::Should, RequirementState::NotMet, {1}, "UDP port 3478 is open"),
        row("DOM-PLATFORM", Level::Must, RequirementState::Met, {2},
            "The platform's addresses can be reached"),
        row("IP-MAIN", Level::Must, RequirementState::NotProven, {3}, "The main data centre can be reached"),
        row("BRW-IE11-PLUGIN", Level::Must, RequirementState::NotApplicable, {},
            "Internet Explorer has its plug-in"),
        row("HW-CAMERA", Level::Must, RequirementState::NotRun, {}, "A camera delivers a picture")};
    report.checks = {{QStringLiteral("system"),
                      CheckOutcome::Completed,
                      1'040,
                      {{QStringLiteral("load"), 0.25}},
                      {},
                      {},
                      {}},
                     {QStringLiteral("browsers"),
                      CheckOutcome::Failed,
                      12,
                      {},
                      {},
                      {QStringLiteral("BRW-IE11-PLUGIN")},
                      QStringLiteral("boom")},
                     {QStringLiteral("camera"), CheckOutcome::Skipped, 0, {}, {}, {}, {}},
                     {QStringLiteral("ports"),
                      CheckOutcome::Completed,
                      30'110,
                      {{QStringLiteral("servers"), QJsonArray{QStringLiteral("stun.example")}}},
                      {},
                      {},
                      {}},
                     {QStringLiteral("whitelist"), CheckOutcome::Cancelled, 4'000, {}, {}, {}, {}}};
    return report;
}

} // namespace precall
