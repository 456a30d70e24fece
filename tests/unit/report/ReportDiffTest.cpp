#include "core/report/ReportDiff.h"

#include "core/report/ReportTexts.h"
#include "tests/unit/Approval.h"
#include "tests/unit/report/SampleReport.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

using Direction = ReportChange::Direction;
using State = RequirementState;

Report with(const QList<QPair<const char*, State>>& rows, const QStringList& causes = {},
            Readiness verdict = Readiness::Ready)
{
    Report report;
    report.verdict = verdict;
    for (const auto& [id, state] : rows)
        report.requirements << RequirementRow{QString::fromLatin1(id), Level::Must, state, {}, {}, {}, {}};
    for (const QString& cause : causes)
        report.diagnoses << ReportedDiagnosis{{cause, {}, {}}, {}, {}};
    return report;
}

Direction between(State before, State after)
{
    return diff(with({{"R", before}}), with({{"R", after}})).at(1).direction;
}

} // namespace

TEST_CASE("A report does not differ from itself")
{
    for (const ReportChange& change : diff(longReport(), longReport()))
        CHECK(change.direction == Direction::Same);
}

TEST_CASE("Requirements get better and worse by what is known of them")
{
    CHECK(between(State::NotMet, State::NotProven) == Direction::Better);
    CHECK(between(State::NotProven, State::Met) == Direction::Better);
    CHECK(between(State::Met, State::NotMet) == Direction::Worse);
    CHECK(between(State::Met, State::NotProven) == Direction::Worse);
    CHECK(between(State::NotRun, State::NotMet) == Direction::New);
    CHECK(between(State::Met, State::NotRun) == Direction::Gone);
    CHECK(between(State::NotRun, State::NotApplicable) == Direction::Same);
}

TEST_CASE("Changes come in order: the verdict, requirements, causes")
{
    const Report before = with({{"A", State::Met}, {"B", State::NotMet}},
                               {u"fw.udp-blocked"_s, u"net.offline"_s}, Readiness::NotReady);
    const Report after = with({{"B", State::Met}, {"C", State::Met}}, {u"dns.sinkhole"_s, u"net.offline"_s},
                              Readiness::Undecided);
    CHECK(
        diff(before, after) ==
        QList<ReportChange>{{Direction::Better, u"verdict"_s, readinessTitle(before), readinessTitle(after)},
                            {Direction::Better, u"B"_s, u"Not met"_s, u"Met"_s},
                            {Direction::New, u"C"_s, {}, u"Met"_s},
                            {Direction::Gone, u"A"_s, u"Met"_s, {}},
                            {Direction::Worse, u"dns.sinkhole"_s, {}, u"found"_s},
                            {Direction::Same, u"net.offline"_s, u"found"_s, u"found"_s},
                            {Direction::Better, u"fw.udp-blocked"_s, u"found"_s, {}}});
    checkApproved(u"report-diff.txt"_s, toText(diff(before, after)).toUtf8());
}

TEST_CASE("The verdicts have an order")
{
    const QList<Readiness> order{Readiness::NotReady, Readiness::Undecided, Readiness::ReadyWithLimits,
                                 Readiness::Ready};
    for (int i = 1; i < order.size(); ++i) {
        CHECK(diff(with({}, {}, order[i - 1]), with({}, {}, order[i])).first().direction ==
              Direction::Better);
        CHECK(diff(with({}, {}, order[i]), with({}, {}, order[i - 1])).first().direction == Direction::Worse);
    }
}

TEST_CASE("Reports as large as they may be are compared in no time")
{
    Report large;
    for (int i = 0; i < 60'000; ++i) {
        large.requirements << RequirementRow{QString::number(i), Level::Must, State::Met, {}, {}, {}, {}};
        large.diagnoses << ReportedDiagnosis{{QString::number(i), {}, {}}, {}, {}};
    }
    CHECK(diff(large, large).size() == 120'001);
}
