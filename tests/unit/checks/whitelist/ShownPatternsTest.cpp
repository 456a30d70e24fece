#include "core/checks/whitelist/ShownPatterns.h"

#include "core/checks/Checkers.h"
#include "tests/fakes/NetworkRun.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <mutex>

using namespace precall;

namespace {

Finding ofPattern(int number, Verdict verdict)
{
    return {QStringLiteral("whitelist.domain"), verdict, {}, QString::number(number), {}};
}

QStringList subjectsOf(const QList<Finding>& findings)
{
    QStringList subjects;
    for (const Finding& finding : findings)
        subjects.append(finding.subject);
    return subjects;
}

} // namespace

TEST_CASE("While they are few all patterns are shown, in the profile's order")
{
    ShownPatterns shown;
    shown.add(2, ofPattern(2, Verdict::Fail));
    shown.add(0, ofPattern(0, Verdict::Pass));
    shown.add(1, ofPattern(1, Verdict::Unknown));
    CHECK(subjectsOf(shown.findings()) ==
          QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")});
}

TEST_CASE("Of thousands of patterns the newest that passed are shown")
{
    ShownPatterns shown;
    for (int i = 0; i < 1000; ++i)
        shown.add(i, ofPattern(i, Verdict::Pass));
    const QStringList subjects = subjectsOf(shown.findings());
    REQUIRE(subjects.size() == ShownPatterns::most);
    CHECK(subjects.first() == QStringLiteral("750"));
    CHECK(subjects.last() == QStringLiteral("999"));
}

TEST_CASE("What failed stays shown while thousands pass, and comes before what warns or could not be told")
{
    ShownPatterns shown;
    shown.add(0, ofPattern(0, Verdict::Fail));
    shown.add(1, ofPattern(1, Verdict::Unknown));
    shown.add(2, ofPattern(2, Verdict::Warn));
    for (int i = 3; i < 1000; ++i)
        shown.add(i, ofPattern(i, Verdict::Pass));
    CHECK(subjectsOf(shown.findings()).mid(0, 4) ==
          QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("753")});
    for (int i = 1000; i < 1000 + ShownPatterns::most - 2; ++i)
        shown.add(i, ofPattern(i, Verdict::Fail));
    const QStringList urgent = subjectsOf(shown.findings());
    CHECK(urgent.size() == ShownPatterns::most);
    CHECK(urgent.mid(0, 2) == QStringList{QStringLiteral("0"), QStringLiteral("2")});
    CHECK(urgent.at(2) == QStringLiteral("1000"));
}

TEST_CASE("While hundreds of patterns are looked at no more of them are shown than a page can bear")
{
    NetworkRun run;
    for (Requirement& row : run.profile.requirements)
        if (auto* domains = std::get_if<probeValues::Domains>(&row.values))
            for (int i = 0; i < 400; ++i) {
                const QString host = QStringLiteral("h%1.other.example").arg(i);
                domains->patterns.append({host, {QUrl(QStringLiteral("https://%1/").arg(host))}});
                run.net.resolver.hosts[host] = {QHostAddress(QStringLiteral("192.0.2.1"))};
            }
    std::mutex mutex;
    qsizetype mostShown = 0;
    run.progress.show = [&](const QList<Finding>& soFar) {
        const auto isPattern = [](const Finding& finding) {
            return finding.code == QLatin1String("whitelist.domain");
        };
        const std::lock_guard lock(mutex);
        mostShown = std::max(mostShown, qsizetype(std::count_if(soFar.begin(), soFar.end(), isPattern)));
    };
    run.run(*checker(QStringLiteral("whitelist")));
    CHECK(mostShown > 0);
    CHECK(mostShown <= ShownPatterns::most);
}
