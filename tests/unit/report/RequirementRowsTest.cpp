#include "core/report/Report.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

using State = RequirementState;

Requirement requirement(const QString& id, const QString& check, Level level = Level::Must,
                        Proof proof = Proof::Required)
{
    Requirement requirement;
    requirement.id = id;
    requirement.check = check;
    requirement.level = level;
    requirement.proof = proof;
    return requirement;
}

RequirementsProfile profileOf(const QList<Requirement>& requirements)
{
    RequirementsProfile profile;
    profile.requirements = requirements;
    return profile;
}

Finding finding(Verdict verdict, const QString& requirement, const QJsonObject& facts = {})
{
    return {u"ports.stun-udp"_s, verdict, requirement, {}, facts};
}

CheckResult check(const QString& id, CheckOutcome outcome = CheckOutcome::Completed,
                  const QStringList& notApplicable = {})
{
    CheckResult result;
    result.id = id;
    result.outcome = outcome;
    result.notApplicable = notApplicable;
    return result;
}

bool all(const Requirement&)
{
    return true;
}

/// The row of requirement R of check `ports` after a completed run of it.
RequirementRow rowOf(const QList<Finding>& findings, const QList<Diagnosis>& diagnoses = {},
                     const CheckResult& result = check(u"ports"_s))
{
    return requirementRows({result}, findings, diagnoses, profileOf({requirement(u"R"_s, u"ports"_s)}), all)
        .first();
}

State stateOf(const QList<Verdict>& verdicts)
{
    QList<Finding> findings;
    for (const Verdict verdict : verdicts)
        findings << finding(verdict, u"R"_s);
    return rowOf(findings).state;
}

RequirementRow row(Level level, State state, const QString& id = u"R"_s)
{
    return {id, level, state, {}, {}, {}, {}};
}

const QJsonObject closesR{{u"closes"_s, QJsonArray{u"Q"_s, u"R"_s}}};

} // namespace

TEST_CASE("The state of a row follows from its findings")
{
    CHECK(stateOf({}) == State::NotProven);
    CHECK(stateOf({Verdict::Pass}) == State::Met);
    CHECK(stateOf({Verdict::Warn}) == State::Met);
    CHECK(stateOf({Verdict::Unknown}) == State::NotProven);
    CHECK(stateOf({Verdict::Fail}) == State::NotMet);
    const QList<Verdict> verdicts{Verdict::Pass, Verdict::Unknown, Verdict::Warn, Verdict::Fail};
    for (const Verdict one : verdicts)
        for (const Verdict other : verdicts) {
            const QList<Verdict> both{one, other};
            const State expected = both.contains(Verdict::Fail)      ? State::NotMet
                                   : both.contains(Verdict::Unknown) ? State::NotProven
                                                                     : State::Met;
            CHECK(stateOf(both) == expected);
        }
}

TEST_CASE("A row lists its own findings and no others")
{
    const RequirementRow row = rowOf({finding(Verdict::Fail, u"Q"_s), finding(Verdict::Pass, u"R"_s),
                                      finding(Verdict::Fail, {}), finding(Verdict::Warn, u"R"_s)});
    CHECK(row == RequirementRow{u"R"_s, Level::Must, State::Met, {1, 3}, {}, u"ports"_s, {}});
}

TEST_CASE("A row weighs more than the profile says where a failed finding of it says so")
{
    const QJsonObject heavy{{u"level"_s, u"must"_s}};
    const auto levelOf = [&](Verdict verdict, const QJsonObject& facts) {
        const auto profile = profileOf({requirement(u"R"_s, u"ports"_s, Level::Should)});
        return requirementRows({check(u"ports"_s)}, {finding(verdict, u"R"_s, facts)}, {}, profile, all)
            .first()
            .level;
    };
    CHECK(levelOf(Verdict::Fail, heavy) == Level::Must);
    CHECK(levelOf(Verdict::Pass, heavy) == Level::Should);
    CHECK(levelOf(Verdict::Fail, {{u"level"_s, u"info"_s}}) == Level::Should);
    CHECK(levelOf(Verdict::Fail, {}) == Level::Should);
}

TEST_CASE("A failed prerequisite closes the rows that it names")
{
    CHECK(rowOf({finding(Verdict::Fail, {}, closesR)}).state == State::NotMet);
    CHECK(rowOf({finding(Verdict::Fail, {}, closesR)}).findings == QList<int>{0});
    CHECK(rowOf({finding(Verdict::Unknown, u"R"_s), finding(Verdict::Fail, {}, closesR)}).findings ==
          QList<int>{0, 1});
    CHECK(rowOf({finding(Verdict::Fail, {}, {{u"closes"_s, QJsonArray{u"Q"_s}}})}).state == State::NotProven);
    CHECK(rowOf({finding(Verdict::Unknown, {}, closesR)}).state == State::NotProven);
    CHECK(rowOf({finding(Verdict::Warn, {}, closesR)}).state == State::NotProven);
    CHECK(rowOf({finding(Verdict::Pass, u"R"_s), finding(Verdict::Pass, {}, closesR)}).state == State::Met);
}

TEST_CASE("A diagnosed cause that shuts every way of a row leaves it not met")
{
    const QList<Finding> unknowns{finding(Verdict::Unknown, u"R"_s), finding(Verdict::Unknown, u"R"_s)};
    const auto diagnosis = [](const char* code, const QList<int>& explains, const QJsonObject& facts = {}) {
        return Diagnosis{QString::fromLatin1(code), explains, facts};
    };
    CHECK(rowOf(unknowns, {diagnosis("dns.name-blocked", {0, 1})}).state == State::NotMet);
    CHECK(rowOf(unknowns, {diagnosis("dns.name-blocked", {0}), diagnosis("fw.tcp-dropped", {1})}).state ==
          State::NotMet);
    CHECK(rowOf(unknowns, {diagnosis("dns.name-blocked", {0})}).state == State::NotProven);
    CHECK(rowOf(unknowns, {diagnosis("list.stale", {0, 1})}).state == State::NotProven);
    CHECK(rowOf(unknowns, {diagnosis("server.down", {0, 1})}).state == State::NotMet);
    CHECK(rowOf(unknowns, {diagnosis("proxy.required", {0, 1})}).state == State::NotMet);
    CHECK(rowOf({}, {diagnosis("proxy.required", {}, closesR)}).state == State::NotMet);
    CHECK(rowOf({}, {diagnosis("fw.udp-blocked", {})}).state == State::NotProven);
    CHECK(rowOf({finding(Verdict::Pass, u"R"_s)}, {diagnosis("fw.tcp-dropped", {0})}).state == State::Met);
}

TEST_CASE("What was not run does not count")
{
    const QList<Finding> failed{finding(Verdict::Fail, u"R"_s), finding(Verdict::Fail, {}, closesR)};
    CHECK(rowOf(failed, {}, check(u"whitelist"_s)).state == State::NotRun);
    CHECK(rowOf(failed, {}, check(u"ports"_s, CheckOutcome::Skipped)).state == State::NotRun);
    CHECK(rowOf({}, {}, check(u"ports"_s, CheckOutcome::Failed)).state == State::NotProven);
    const auto none = [](const Requirement&) { return false; };
    const RequirementsProfile profile = profileOf({requirement(u"R"_s, u"ports"_s)});
    CHECK(requirementRows({check(u"ports"_s)}, {}, {}, profile, none).first().state == State::NotRun);
    CHECK(requirementRows({}, {}, {}, profileOf({requirement(u"A"_s, u"x"_s), requirement(u"B"_s, u"y"_s)}),
                          all)
              .size() == 2);
}

TEST_CASE("A check that was stopped says nothing of what it did not reach")
{
    const CheckResult stopped = check(u"ports"_s, CheckOutcome::Cancelled);
    const Finding cancelled = finding(Verdict::Unknown, u"R"_s, {{u"error"_s, u"cancelled"_s}});
    const Finding silent = finding(Verdict::Unknown, u"R"_s, {{u"error"_s, u"timed-out"_s}});
    CHECK(rowOf({}, {}, stopped).state == State::NotRun);
    CHECK(rowOf({cancelled}, {}, stopped).state == State::NotRun);
    CHECK(rowOf({cancelled, silent}, {}, stopped).state == State::NotProven);
    CHECK(rowOf({cancelled, finding(Verdict::Pass, u"R"_s)}, {}, stopped).state == State::NotProven);
    CHECK(rowOf({cancelled, finding(Verdict::Fail, u"R"_s)}, {}, stopped).state == State::NotMet);
    CHECK(rowOf({finding(Verdict::Pass, u"R"_s)}, {}, stopped).state == State::Met);
    CHECK(rowOf({cancelled}).state == State::NotProven);
}

TEST_CASE("A check tells what does not apply to this machine")
{
    CHECK(rowOf({}, {}, check(u"ports"_s, CheckOutcome::Completed, {u"R"_s})).state == State::NotApplicable);
    CHECK(rowOf({}, {}, check(u"ports"_s, CheckOutcome::Completed, {u"Q"_s})).state == State::NotProven);
}

TEST_CASE("The verdict is the worst that a counted row allows")
{
    const RequirementsProfile required =
        profileOf({requirement(u"R"_s, {}), requirement(u"S"_s, {}, Level::Should)});
    const RequirementsProfile bestEffort =
        profileOf({requirement(u"R"_s, {}, Level::Must, Proof::BestEffort)});
    struct Case
    {
        Level level;
        State state;
        Readiness whenRequired, whenBestEffort;
    };
    using enum Readiness;
    const QList<Case> cases{
        {Level::Must, State::Met, Ready, Ready},
        {Level::Must, State::NotMet, NotReady, NotReady},
        {Level::Must, State::NotProven, Undecided, Ready},
        {Level::Must, State::NotApplicable, Ready, Ready},
        {Level::Must, State::NotRun, Undecided, Undecided},
        {Level::Should, State::Met, Ready, Ready},
        {Level::Should, State::NotMet, ReadyWithLimits, ReadyWithLimits},
        {Level::Should, State::NotProven, Ready, Ready},
        {Level::Should, State::NotApplicable, Ready, Ready},
        {Level::Info, State::Met, Ready, Ready},
        {Level::Info, State::NotMet, Ready, Ready},
        {Level::Info, State::NotProven, Ready, Ready},
    };
    for (const Case& one : cases) {
        CHECK(readiness({row(one.level, one.state)}, required) == one.whenRequired);
        CHECK(readiness({row(one.level, one.state)}, bestEffort) == one.whenBestEffort);
    }
}

TEST_CASE("Worse rows decide, rows that were not run do not")
{
    const RequirementsProfile profile =
        profileOf({requirement(u"R"_s, {}), requirement(u"S"_s, {}, Level::Should)});
    const RequirementRow met = row(Level::Must, State::Met), failed = row(Level::Must, State::NotMet),
                         unproven = row(Level::Must, State::NotProven),
                         notRun = row(Level::Must, State::NotRun),
                         limited = row(Level::Should, State::NotMet, u"S"_s);
    CHECK(readiness({met, notRun}, profile) == Readiness::Ready);
    CHECK(readiness({met, limited}, profile) == Readiness::ReadyWithLimits);
    CHECK(readiness({limited, unproven}, profile) == Readiness::Undecided);
    CHECK(readiness({unproven, limited, failed}, profile) == Readiness::NotReady);
    CHECK(readiness({notRun, limited}, profile) == Readiness::ReadyWithLimits);
    CHECK(readiness({}, profile) == Readiness::Undecided);
}
