#include "core/report/StepResult.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

struct RowOfStep
{
    Level level;
    RequirementState state;
    bool bestEffort = false;
};

/// A check that ran to its end, with rows in these states and one finding each.
Report reportOnStep(const QList<RowOfStep>& rows, const QList<Verdict>& verdicts)
{
    Report report;
    report.checks = {{u"ports"_s, CheckOutcome::Completed, 1, {}, {}, {}, {}}};
    for (const RowOfStep& row : rows)
        report.requirements << RequirementRow{u"R"_s, row.level,  row.state, {},
                                              {},     u"ports"_s, {},        row.bestEffort};
    for (const Verdict verdict : verdicts)
        report.findings << ReportedFinding{{u"ports.tls"_s, verdict, u"R"_s, {}, {}}, {}, {}};
    return report;
}

StepResult resultOf(const QList<RowOfStep>& rows, const QList<Verdict>& verdicts)
{
    return stepResult(reportOnStep(rows, verdicts), u"ports"_s);
}

constexpr RowOfStep met{Level::Must, RequirementState::Met};
constexpr RowOfStep unproven{Level::Must, RequirementState::NotProven};
constexpr RowOfStep bestEffort{Level::Must, RequirementState::NotProven, true};

} // namespace

TEST_CASE("A step of which only what needs no proof is unproven is fine, with notes")
{
    CHECK(resultOf({met}, {Verdict::Pass}) == StepResult::Fine);
    CHECK(resultOf({met, bestEffort}, {Verdict::Pass, Verdict::Unknown}) == StepResult::Noted);
    CHECK(resultOf({met, bestEffort}, {Verdict::Pass}) == StepResult::Noted);
    CHECK(resultOf({met, unproven}, {Verdict::Pass, Verdict::Unknown}) == StepResult::Undecided);
    CHECK(resultOf({bestEffort}, {Verdict::Pass, Verdict::Unknown}) == StepResult::Undecided);
}

TEST_CASE("A step whose findings hold a note is not called plainly fine")
{
    CHECK(resultOf({met}, {Verdict::Pass, Verdict::Warn}) == StepResult::Noted);
    CHECK(resultOf({}, {Verdict::Pass, Verdict::Warn}) == StepResult::Noted);
    Report report = reportOnStep({met}, {Verdict::Pass, Verdict::Warn});
    report.findings.last().finding.code = u"portsmouth.x"_s;
    CHECK(stepResult(report, u"ports"_s) == StepResult::Fine);
}

TEST_CASE("What is not met makes a step a problem where it is required, else limits it")
{
    CHECK(resultOf({met, unproven, {Level::Must, RequirementState::NotMet}}, {Verdict::Fail}) ==
          StepResult::Problem);
    CHECK(resultOf({met, bestEffort, {Level::Should, RequirementState::NotMet}}, {Verdict::Fail}) ==
          StepResult::Limits);
    CHECK(resultOf({met, {Level::Info, RequirementState::NotMet}}, {Verdict::Fail}) == StepResult::Noted);
}

TEST_CASE("A step that could tell nothing, was stopped, or never ran is not judged by its rows")
{
    CHECK(resultOf({{Level::Must, RequirementState::NotMet}}, {Verdict::Unknown}) == StepResult::Undecided);
    CHECK(resultOf({{Level::Must, RequirementState::NotRun}}, {}) == StepResult::NotChecked);
    CHECK(resultOf({{Level::Must, RequirementState::NotRun}}, {Verdict::Pass}) == StepResult::Undecided);
    CHECK(resultOf({}, {}) == StepResult::NotChecked);
    Report report = reportOnStep({met}, {Verdict::Pass});
    for (const auto& [outcome, result] : {std::pair{CheckOutcome::Cancelled, StepResult::Stopped},
                                          std::pair{CheckOutcome::Skipped, StepResult::Skipped},
                                          std::pair{CheckOutcome::Failed, StepResult::Failed}}) {
        report.checks[0].outcome = outcome;
        CHECK(stepResult(report, u"ports"_s) == result);
    }
    report.checks.clear();
    CHECK(stepResult(report, u"ports"_s) == StepResult::Fine);
}
