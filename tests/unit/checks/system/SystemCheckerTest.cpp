#include "core/checks/system/SystemChecker.h"

#include "core/checks/Checkers.h"
#include "tests/fakes/FakeMachine.h"
#include "tests/fakes/StillWorld.h"

#include <QSet>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace precall;

namespace {

struct Run
{
    FakeMachine machine;
    QList<QList<Finding>> shown;
    QList<double> fractions;
    std::stop_source stop;

    CheckResult result()
    {
        StillWorld world;
        Capabilities capabilities = world.capabilities();
        NetworkSurvey survey;
        const RequirementsProfile profile;
        const RunSettings settings;
        CheckContext context{profile,
                             settings,
                             capabilities.network,
                             machine,
                             capabilities.browsers,
                             capabilities.media,
                             capabilities.user,
                             survey,
                             {[&](double fraction, const QString&) { fractions.append(fraction); },
                              [&](const QList<Finding>& soFar) { shown.append(soFar); }},
                             stop.get_token()};
        return SystemChecker().run(context);
    }
};

} // namespace

TEST_CASE("The build has the system check")
{
    REQUIRE(checker(QStringLiteral("system")) != nullptr);
    CHECK(checker(QStringLiteral("system"))->pageCode() == QLatin1String("P02"));
}

TEST_CASE("A run asks for a second of load and ends with every finding once")
{
    Run run;
    const CheckResult result = run.result();
    CHECK(result.outcome == CheckOutcome::Completed);
    CHECK(run.machine.askedWindow == std::chrono::seconds(1));
    QSet<QString> found, known;
    for (const Finding& finding : result.findings)
        found.insert(finding.code);
    for (const SayableCode& code : SystemChecker().codes())
        known.insert(code.code);
    CHECK(found == known);
    CHECK(result.findings.size() == known.size());
}

TEST_CASE("What is shown while the load is sampled is the beginning of what comes out")
{
    Run run;
    const CheckResult result = run.result();
    REQUIRE(run.shown.size() == 1);
    CHECK(run.shown.first() == result.findings.first(result.findings.size() - 1));
    CHECK(std::is_sorted(run.fractions.cbegin(), run.fractions.cend()));
    CHECK(run.fractions.constLast() == 1.0);
}

TEST_CASE("A stop ends the check as cancelled, with the load unknown")
{
    Run run;
    run.stop.request_stop();
    const CheckResult result = run.result();
    CHECK(result.outcome == CheckOutcome::Cancelled);
    CHECK(result.findings.constLast().verdict == Verdict::Unknown);
}

TEST_CASE("A system that tells no load leaves that finding unknown")
{
    Run run;
    run.machine.load = Error{ErrorKind::Unsupported, {}, 0};
    CHECK(run.result().findings.constLast().verdict == Verdict::Unknown);
}

TEST_CASE("The evidence has the machine block of the report, and what is redactable under its key")
{
    Run run;
    const QJsonObject evidence = run.result().evidence;
    const QJsonObject machine = evidence.value(QLatin1String("machine")).toObject();
    CHECK(machine.value(QLatin1String("os")).toString() == run.machine.system.name);
    CHECK(machine.value(QLatin1String("kernel")).toString() == run.machine.system.kernel);
    CHECK(machine.value(QLatin1String("cpu")).toString() == run.machine.cpu.model);
    CHECK(machine.value(QLatin1String("cores")).toInt() == 4);
    CHECK(machine.value(QLatin1String("ram_bytes")).toDouble() == Approx(8LL << 30));
    CHECK(machine.value(QLatin1String("virtual_desktop")).toString() == QLatin1String("none"));
    CHECK(machine.value(QLatin1String("host_name")).toString() == run.machine.system.hostName);
    CHECK(evidence.value(QLatin1String("connection")).toObject().value(QLatin1String("ssid")).toString() ==
          run.machine.network.ssid);
}

TEST_CASE("Sayable codes are S and two digits, each once")
{
    QSet<QString> seen;
    for (const SayableCode& code : SystemChecker().codes()) {
        CHECK(code.sayable.size() == 3);
        CHECK(code.sayable.startsWith(QLatin1Char('S')));
        seen.insert(code.sayable);
    }
    CHECK(seen.size() == SystemChecker().codes().size());
}
