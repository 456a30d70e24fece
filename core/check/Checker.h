#pragma once

#include "core/check/CheckContext.h"
#include "core/check/CheckResult.h"

#include <QList>
#include <QString>

#include <optional>

namespace precall {

/// Checks of one lane run one after the other, in the wizard's order; lanes run beside each other. Load runs
/// in the network lane, alone and last. The verdicts never depend on which lane finished first.
enum class Lane { Facts, Device, Network, Load };

/// What a page has to show live, beside its findings.
enum class LiveView { None, Picture, Level, TestSound, Graph };

/// Something more that a check does only when a person asks for it on its page.
struct Extra
{
    QString label;             ///< of its button, in the language of the moment
    void (*ask)(RunSettings&); ///< asks for it in the settings of the run that is then made
};

/// A proxy that lets through only who types a name and a password.
struct PasswordRequest
{
    QString proxy; ///< "http://proxy.example:3128"
    QString realm; ///< the proxy's own words for what they are for; may be empty
    bool operator==(const PasswordRequest&) const = default;
};

/// One step of the wizard, as the runner and every front end see it. Stateless: all that a run learns is in
/// what run() returns and in the survey. Adding a check = one folder under core/checks, its test, one line in
/// Checkers.cpp.
class Checker
{
public:
    virtual ~Checker() = default;

    /// "ports"; one of the ids of the contract.
    virtual QString id() const = 0;
    /// The page's own sayable code ("P05"); stable.
    virtual QString pageCode() const = 0;
    /// "Network ports", in the language of the moment.
    virtual QString title() const = 0;
    /// One or two sentences for a nervous person: what is looked at here, and what they have to do, if
    /// anything.
    virtual QString introduction() const = 0;
    virtual Lane lane() const = 0;
    virtual LiveView liveView() const { return LiveView::None; }

    /// Whether this checker looks at that requirement. Rows whose check is this one's but that it does not
    /// cover yet stay "not-run".
    virtual bool covers(const Requirement& requirement) const { return requirement.check == id(); }

    /// The finding codes that it can emit.
    virtual QList<SayableCode> codes() const = 0;

    virtual QList<Extra> extras() const { return {}; } ///< what its page offers beside repeating it

    /// The one that its findings tell of, with which more could be checked; asked for only where the user
    /// wants to go on.
    virtual std::optional<PasswordRequest> passwordRequest(const QList<Finding>&) const { return {}; }

    /// Measures and judges. On a probe thread; may block; returns within 200 ms of context.stop. A library's
    /// exception may escape: the runner turns it into a failed check.
    virtual CheckResult run(CheckContext& context) const = 0;

    /// The words for one of its own findings, from the facts alone, in the language of the moment. Also used
    /// on findings read from a report of another version: facts may be missing.
    virtual Wording describe(const Finding& finding) const = 0;
};

/// A checker whose measuring and judging are kept apart: measure() looks at the world and judges nothing,
/// judge() is pure and table-tested.
template<class Evidence>
class EvidenceChecker : public Checker
{
public:
    virtual Evidence measure(CheckContext& context) const = 0;
    virtual QList<Finding> judge(const Evidence& evidence, const RequirementsProfile& profile) const = 0;
    /// What goes into the report as evidence.
    virtual QJsonObject toJson(const Evidence& evidence) const = 0;
    /// Requirements that this machine or run does not have to meet.
    virtual QStringList notApplicable(const Evidence&, const RequirementsProfile&) const { return {}; }

    CheckResult run(CheckContext& context) const override
    {
        const Evidence evidence = measure(context);
        CheckResult result;
        result.id = this->id();
        result.outcome = context.stop.stop_requested() ? CheckOutcome::Cancelled : CheckOutcome::Completed;
        result.evidence = toJson(evidence);
        result.findings = judge(evidence, context.profile);
        result.notApplicable = notApplicable(evidence, context.profile);
        return result;
    }
};

} // namespace precall
