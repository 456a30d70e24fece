#pragma once

#include "core/check/NetworkFacts.h"
#include "core/profile/RequirementsProfile.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace precall {

/// The findings of a run as the rules see them, one after the other: all of them as evidence, those that no
/// earlier rule has explained to be claimed.
class OpenFindings
{
public:
    OpenFindings(const QList<Finding>& findings, const RequirementsProfile& judgedBy)
        : all(findings),
          profile(judgedBy),
          m_explained(findings.size(), false),
          m_targets(size_t(findings.size()))
    {
    }

    const QList<Finding>& all;
    const RequirementsProfile& profile;

    /// The findings that ask for a cause still (fail, warn or unknown, not explained yet) and that `fits`;
    /// ascending.
    QList<int> open(const std::function<bool(const Finding&)>& fits) const;
    /// The open findings of that code.
    QList<int> open(const QString& code) const;
    /// Whether any finding of the run, explained or not, `fits`.
    bool any(const std::function<bool(const Finding&)>& fits) const;

    /// The targets of one of `all`, read once for all rules.
    const QList<NetworkTarget>& targetsOf(const Finding& finding) const;

    void markExplained(const QList<int>& indices);

private:
    QList<bool> m_explained;
    mutable std::vector<std::optional<QList<NetworkTarget>>> m_targets;
};

/// One cause: when it is given, and in what words. `diagnose` is pure; it claims open findings only, and
/// gives nothing where it claims none. `describe` makes the words from the diagnosis's facts alone, in the
/// language of the moment; facts may be missing when the report comes from another version.
struct Rule
{
    QString code;
    std::optional<Diagnosis> (*diagnose)(const OpenFindings& findings);
    DiagnosisWording (*describe)(const Diagnosis& diagnosis);
};

/// The diagnosis of that code for these findings; nothing when there are none.
std::optional<Diagnosis> explaining(const QString& code, const QList<int>& findings,
                                    const QJsonObject& facts);

/// The families, each in the contract's precedence.
QList<Rule> netRules();
QList<Rule> dnsRules();
QList<Rule> proxyReachRules();
QList<Rule> proxyLogonRules();
QList<Rule> proxyDenialRules();
QList<Rule> proxyOnlyRules();
QList<Rule> silentProxyRules();
QList<Rule> nonWebRules();
QList<Rule> webSocketProxyRules();
QList<Rule> pathRules();
QList<Rule> tlsRules();
QList<Rule> nameFilterRules();
QList<Rule> blockPageRules();
QList<Rule> webSocketRules();
QList<Rule> prohibitionRules();
QList<Rule> udpRules();
QList<Rule> portRules();
QList<Rule> connectRules();
QList<Rule> natRules();
QList<Rule> turnRules();
QList<Rule> serverRules();
QList<Rule> listRules();
QList<Rule> bandwidthRules();
QList<Rule> calendarRules();
QList<Rule> systemRules();
QList<Rule> cameraRules();
QList<Rule> soundRules();
QList<Rule> browserRules();
QList<Rule> browserProofRules();

} // namespace precall
