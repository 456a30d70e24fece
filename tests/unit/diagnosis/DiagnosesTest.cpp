#include "core/diagnosis/Diagnoses.h"

#include "core/diagnosis/DiagnosisCodes.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("Every diagnosis that can be given has a sayable code of its own and words")
{
    QSet<QString> sayables;
    for (const SayableCode& code : diagnosisCodes()) {
        INFO(code.code.toStdString());
        CHECK(code.sayable.size() == 3);
        CHECK_FALSE(sayables.contains(code.sayable));
        sayables.insert(code.sayable);
        const DiagnosisWording words = describe(Diagnosis{code.code, {}, {}});
        CHECK_FALSE(words.summary.isEmpty());
        CHECK(words.summary != code.code);
        CHECK_FALSE(words.userAdvice.isEmpty());
        CHECK_FALSE(words.adminAdvice.isEmpty());
    }
}

TEST_CASE("Sayable codes are those of the contract's order for ever")
{
    CHECK(sayableDiagnosis(QStringLiteral("net.offline")) == QStringLiteral("X01"));
    CHECK(sayableDiagnosis(QStringLiteral("dns.resolver-down")) == QStringLiteral("X03"));
    CHECK(sayableDiagnosis(QStringLiteral("fw.tcp-dropped")) == QStringLiteral("X06"));
    CHECK(sayableDiagnosis(QStringLiteral("fw.port-3478-blocked")) == QStringLiteral("X10"));
    CHECK(sayableDiagnosis(QStringLiteral("server.down")) == QStringLiteral("X32"));
    CHECK(sayableDiagnosis(QStringLiteral("cal.proxy-in-the-way")) == QStringLiteral("X79"));
    CHECK(sayableDiagnosis(QStringLiteral("no.such-code")).isEmpty());
}

TEST_CASE("No findings, no diagnoses, what passes is never explained")
{
    CHECK(diagnose({}, {}).isEmpty());
    const Finding passed{QStringLiteral("ports.link"), Verdict::Pass, {}, {}, {}};
    CHECK(diagnose({passed}, {}).isEmpty());
}

TEST_CASE("A diagnosis of an unknown code is described by its code")
{
    CHECK(describe(Diagnosis{QStringLiteral("x.y"), {}, {}}).summary == QStringLiteral("x.y"));
}
