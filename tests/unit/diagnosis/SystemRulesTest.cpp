#include "core/diagnosis/Diagnoses.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

Finding seen(const char* code, Verdict verdict, const QJsonObject& facts = {})
{
    return {QLatin1String(code), verdict, {}, QStringLiteral("subject"), facts};
}

} // namespace

TEST_CASE("Each finding of the system leads to its diagnosis, by its verdict alone")
{
    struct Case
    {
        const char* code;
        Verdict verdict;
        const char* diagnosis; ///< empty: none
    };
    for (const Case& c :
         {Case{"system.cpu", Verdict::Fail, "system.cpu-slow"}, Case{"system.cpu", Verdict::Pass, ""},
          Case{"system.cpu", Verdict::Unknown, ""}, Case{"system.load", Verdict::Warn, "system.cpu-busy"},
          Case{"system.load", Verdict::Pass, ""}, Case{"system.load", Verdict::Unknown, ""},
          Case{"system.ram", Verdict::Fail, "system.ram-low"}, Case{"system.ram", Verdict::Unknown, ""},
          Case{"system.os", Verdict::Fail, "system.os-unsupported"},
          Case{"system.os", Verdict::Warn, "system.os-unlisted"}, Case{"system.os", Verdict::Unknown, ""},
          Case{"system.os", Verdict::Pass, ""},
          Case{"system.virtual-desktop", Verdict::Warn, "system.virtual-desktop"},
          Case{"system.virtual-desktop", Verdict::Fail, "system.virtual-desktop"},
          Case{"system.virtual-desktop", Verdict::Unknown, ""},
          Case{"system.virtual-desktop", Verdict::Pass, ""}, Case{"system.power", Verdict::Warn, ""},
          Case{"system.connection", Verdict::Unknown, ""}}) {
        CAPTURE(c.code, verdictWord(c.verdict).toStdString());
        const QList<Diagnosis> causes =
            diagnose({seen("system.device", Verdict::Pass), seen(c.code, c.verdict)}, {});
        REQUIRE(causes.size() == (*c.diagnosis ? 1 : 0));
        if (*c.diagnosis) {
            CHECK(causes.first().code == QLatin1String(c.diagnosis));
            CHECK(causes.first().explains == QList<int>{1});
        }
    }
}

TEST_CASE("A diagnosis of the system carries the facts that the administrator needs")
{
    const QList<Diagnosis> causes = diagnose({seen("system.cpu", Verdict::Fail,
                                                   {{QStringLiteral("cores"), 1},
                                                    {QStringLiteral("max_clock_mhz"), 1600},
                                                    {QStringLiteral("need_cores"), 2},
                                                    {QStringLiteral("need_mhz"), 2000}})},
                                             {});
    REQUIRE(causes.size() == 1);
    const QString advice = describe(causes.first()).adminAdvice;
    CHECK(advice.contains(QLatin1String("subject")));
    CHECK(advice.contains(QStringLiteral("1.6\u00a0GHz")));
    CHECK(advice.contains(QStringLiteral("2.0\u00a0GHz")));
}

TEST_CASE("Every diagnosis of the system has words, also where its facts are missing")
{
    int counted = 0;
    for (const SayableCode& code : diagnosisCodes()) {
        if (!code.code.startsWith(QLatin1String("system.")))
            continue;
        ++counted;
        CAPTURE(code.code.toStdString());
        const DiagnosisWording words = describe(Diagnosis{code.code, {}, {}});
        CHECK(words.summary.endsWith(QLatin1Char('.')));
        CHECK(words.userAdvice.endsWith(QLatin1Char('.')));
        CHECK(words.adminAdvice.endsWith(QLatin1Char('.')));
        CHECK(code.sayable.startsWith(QLatin1Char('X')));
    }
    CHECK(counted == 6);
}
