#include "tests/unit/report/SampleReport.h"

#include "core/check/NetworkFacts.h"

#include <QJsonArray>

namespace precall {

namespace {

NetworkTarget target(const char* name, const char* address, Transport transport, quint16 port)
{
    NetworkTarget target;
    target.name = QString::fromLatin1(name);
    target.address = QHostAddress(QString::fromLatin1(address));
    target.transport = transport;
    target.port = port;
    target.attempts = 1;
    return target;
}

NetworkTarget silent(NetworkTarget target)
{
    target.outcome = TargetOutcome::Failed;
    target.error = ErrorKind::TimedOut;
    target.ms = 1500;
    target.attempts = 7;
    return target;
}

QJsonObject factsOf(const QList<NetworkTarget>& targets)
{
    NetworkFacts facts;
    facts.targets = targets;
    return facts.toJson();
}

ReportedFinding stunSilent()
{
    return {{QStringLiteral("ports.stun-udp"), Verdict::Fail, QStringLiteral("NET-STUN-UDP-3478"),
             QStringLiteral("udp://stun.example:3478"),
             factsOf({silent(target("stun.example", "203.0.113.7", Transport::Udp, 3478)),
                      silent(target("stun.example", "2001:db8::7", Transport::Udp, 3478)),
                      silent(target("", "203.0.113.99", Transport::Udp, 5349))})},
            {QStringLiteral("No answer came back on UDP port 3478."),
             QStringLiteral("Ask your administrator to open UDP port 3478.")},
            QStringLiteral("N12")};
}

ReportedFinding domainPasses()
{
    NetworkTarget platform = target("www.platform.example", "203.0.113.8", Transport::Tcp, 443);
    platform.url = QStringLiteral("https://www.platform.example/");
    platform.outcome = TargetOutcome::Passed;
    platform.ms = 42;
    return {{QStringLiteral("whitelist.domain"), Verdict::Pass, QStringLiteral("DOM-PLATFORM"),
             QStringLiteral("*.platform.example"), factsOf({platform})},
            {QStringLiteral("The platform's addresses answer."), {}},
            QStringLiteral("W11")};
}

ReportedFinding rangeUnknown()
{
    NetworkTarget sample = silent(target("", "37.61.222.225", Transport::Tcp, 443));
    sample.role = TargetRole::Sampled;
    sample.range = QStringLiteral("37.61.222.224/27");
    return {{QStringLiteral("whitelist.range"), Verdict::Unknown, QStringLiteral("IP-MAIN"), sample.range,
             factsOf({sample})},
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
             QStringLiteral("Allow outgoing connections to these destinations:\nUDP 3478: stun.example "
                            "(203.0.113.7)\nUDP 5349: 203.0.113.99")},
            QStringLiteral("F31")};
}

RequirementRow row(const char* id, Level level, RequirementState state, const QList<int>& findings,
                   const char* title, const char* check)
{
    return {QString::fromLatin1(id),    level, state, findings, QString::fromLatin1(title),
            QString::fromLatin1(check), {}};
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
        row("OS-VERSION", Level::Must, RequirementState::Met, {0}, "The operating system is new enough",
            "system"),
        row("NET-STUN-UDP-3478", Level::Should, RequirementState::NotMet, {1}, "UDP port 3478 is open",
            "ports"),
        row("DOM-PLATFORM", Level::Must, RequirementState::Met, {2},
            "The platform's addresses can be reached", "whitelist"),
        row("IP-MAIN", Level::Must, RequirementState::NotProven, {3}, "The main data centre can be reached",
            "whitelist"),
        row("BRW-IE11-PLUGIN", Level::Must, RequirementState::NotApplicable, {},
            "Internet Explorer has its plug-in", "browsers"),
        row("HW-CAMERA", Level::Must, RequirementState::NotRun, {}, "A camera delivers a picture", "camera")};
    report.requirements[1].purpose = QStringLiteral("Audio and video");
    report.requirements[3].bestEffort = true;
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
