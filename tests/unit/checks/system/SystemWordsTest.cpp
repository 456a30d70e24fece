#include "core/checks/system/SystemChecker.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

Wording said(const char* code, Verdict verdict, const QJsonObject& facts, const char* subject = "")
{
    return SystemChecker().describe({QLatin1String(code), verdict, {}, QLatin1String(subject), facts});
}

} // namespace

TEST_CASE("Every code has words for every verdict, also where all facts are missing")
{
    for (const SayableCode& code : SystemChecker().codes())
        for (const Verdict verdict : {Verdict::Pass, Verdict::Unknown, Verdict::Warn, Verdict::Fail}) {
            const Wording words = SystemChecker().describe({code.code, verdict, {}, {}, {}});
            CAPTURE(code.code.toStdString(), verdictWord(verdict).toStdString());
            CHECK(words.summary.endsWith(QLatin1Char('.')));
            CHECK_FALSE(words.summary.contains(QLatin1String("  ")));
            CHECK_FALSE(words.summary.contains(QLatin1Char('%')));
        }
}

TEST_CASE("Facts of the wrong type are taken as missing")
{
    const QJsonObject facts{{QStringLiteral("busy_percent"), QStringLiteral("x")},
                            {QStringLiteral("cores"), QStringLiteral("many")},
                            {QStringLiteral("name"), 7},
                            {QStringLiteral("total_bytes"), true}};
    CHECK(said("system.cpu", Verdict::Fail, facts) == said("system.cpu", Verdict::Unknown, {}));
    CHECK(said("system.os", Verdict::Fail, facts) == said("system.os", Verdict::Unknown, {}));
    CHECK(said("system.ram", Verdict::Fail, facts) == said("system.ram", Verdict::Unknown, {}));
}

TEST_CASE("An unknown clock is said")
{
    const QJsonObject cores{{QStringLiteral("cores"), 4}};
    CHECK(
        said("system.cpu", Verdict::Pass, cores, "Thing")
            .summary.endsWith(QLatin1String("Its highest speed is not told, so it is judged by its cores.")));
    QJsonObject base = cores;
    base.insert(QStringLiteral("max_clock_mhz"), 1300);
    base.insert(QStringLiteral("max_clock_is_base"), true);
    CHECK(said("system.cpu", Verdict::Pass, base)
              .summary.contains(QStringLiteral("base speed is 1.3\u00a0GHz")));
}

TEST_CASE("What fails says what is needed")
{
    const Wording cpu = said("system.cpu", Verdict::Fail,
                             {{QStringLiteral("cores"), 1},
                              {QStringLiteral("max_clock_mhz"), 1600},
                              {QStringLiteral("need_cores"), 2},
                              {QStringLiteral("need_mhz"), 2000}});
    CHECK(cpu.summary.contains(QStringLiteral("1.6\u00a0GHz")));
    CHECK(cpu.advice.contains(QStringLiteral("2.0\u00a0GHz")));
    const Wording os = said("system.os", Verdict::Fail,
                            {{QStringLiteral("name"), QStringLiteral("Windows 7")},
                             {QStringLiteral("need"), QStringLiteral("8.1")}});
    CHECK(os.summary.contains(QLatin1String("Windows 7")));
    CHECK(os.summary.contains(QLatin1String("8.1")));
    CHECK_FALSE(os.advice.isEmpty());
}

TEST_CASE("Battery and saver mode each come with advice")
{
    const Wording both =
        said("system.power", Verdict::Warn,
             {{QStringLiteral("source"), QStringLiteral("battery")}, {QStringLiteral("saver"), true}});
    CHECK(both.advice.contains(QLatin1String("charger")));
    CHECK(both.advice.contains(QLatin1String("power-saving")));
    const Wording saver =
        said("system.power", Verdict::Warn,
             {{QStringLiteral("source"), QStringLiteral("mains")}, {QStringLiteral("saver"), true}});
    CHECK_FALSE(saver.advice.contains(QLatin1String("charger")));
}

TEST_CASE("A weak signal comes with advice, a good one without")
{
    const auto advice = [](int signal) {
        return said("system.connection", Verdict::Pass,
                    {{QStringLiteral("interface"), QStringLiteral("wlan0")},
                     {QStringLiteral("medium"), QStringLiteral("wifi")},
                     {QStringLiteral("signal_percent"), signal}})
            .advice;
    };
    CHECK_FALSE(advice(49).isEmpty());
    CHECK(advice(50).isEmpty());
}

TEST_CASE("A code of another version is its own words")
{
    CHECK(said("system.moon-phase", Verdict::Pass, {}) == Wording{QStringLiteral("system.moon-phase"), {}});
}
