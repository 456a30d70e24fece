#include "tests/fakes/NetworkOutcome.h"

#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"

#include <algorithm>

namespace precall {

Verdict NetworkOutcome::verdict(const char* code, const char* subject) const
{
    const Finding finding = findingOf(findings, QLatin1String(code), QLatin1String(subject));
    if (finding.code != QLatin1String(code))
        qFatal("There is no finding %s %s", code, subject);
    return finding.verdict;
}

QString NetworkOutcome::reason(const char* code) const
{
    return NetworkFacts::of(findingOf(findings, QLatin1String(code))).reason;
}

QStringList NetworkOutcome::codes() const
{
    QStringList codes;
    for (const Diagnosis& diagnosis : diagnoses)
        codes.append(diagnosis.code);
    return codes;
}

bool NetworkOutcome::explains(const char* code) const
{
    return std::ranges::any_of(diagnoses, [&](const Diagnosis& diagnosis) {
        return std::ranges::any_of(diagnosis.explains,
                                   [&](int index) { return findings.at(index).code == QLatin1String(code); });
    });
}

bool NetworkOutcome::noneFails() const
{
    return std::ranges::none_of(findings,
                                [](const Finding& finding) { return finding.verdict == Verdict::Fail; });
}

NetworkOutcome outcomeOf(NetworkRun& run)
{
    NetworkOutcome outcome;
    outcome.findings = run.runBoth();
    outcome.diagnoses = diagnose(outcome.findings, run.profile);
    return outcome;
}

NetworkOutcome portsOutcomeOf(NetworkRun& run)
{
    NetworkOutcome outcome;
    outcome.findings = run.run(*checker(QStringLiteral("ports"))).findings;
    outcome.diagnoses = diagnose(outcome.findings, run.profile);
    return outcome;
}

QStringList only(const char* code)
{
    return {QLatin1String(code)};
}

namespace urls {

bool isSecure(const QUrl& url)
{
    return url.scheme() == QLatin1String("https");
}

bool isPlain(const QUrl& url)
{
    return !isSecure(url);
}

bool all(const QUrl&)
{
    return true;
}

} // namespace urls

} // namespace precall
