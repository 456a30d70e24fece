#include "core/diagnosis/Diagnoses.h"

#include "core/diagnosis/DiagnosisCodes.h"
#include "core/diagnosis/Rule.h"

namespace precall {

namespace {

/// Every rule, in the contract's precedence. The families that have nothing to do with the network may stand
/// anywhere.
const QList<Rule>& rules()
{
    static const QList<Rule> all =
        netRules() + dnsRules() + proxyReachRules() + proxyLogonRules() + proxyDenialRules() +
        proxyOnlyRules() + silentProxyRules() + webSocketProxyRules() + pathRules() + tlsRules() +
        nonWebRules() + webSocketRules() + nameFilterRules() + blockPageRules() + prohibitionRules() +
        udpRules() + portRules() + connectRules() + natRules() + turnRules() + serverRules() + listRules() +
        bandwidthRules() + calendarRules() + systemRules() + cameraRules() + soundRules() + browserRules() +
        browserProofRules();
    return all;
}

} // namespace

QList<Diagnosis> diagnose(const QList<Finding>& findings, const RequirementsProfile& profile)
{
    OpenFindings open(findings, profile);
    QList<Diagnosis> diagnoses;
    for (const Rule& rule : rules()) {
        if (const auto diagnosis = rule.diagnose(open)) {
            open.markExplained(diagnosis->explains);
            diagnoses.append(*diagnosis);
        }
    }
    return diagnoses;
}

DiagnosisWording describe(const Diagnosis& diagnosis)
{
    for (const Rule& rule : rules())
        if (rule.code == diagnosis.code)
            return rule.describe(diagnosis);
    return {diagnosis.code, {}, {}};
}

QList<SayableCode> diagnosisCodes()
{
    QList<SayableCode> codes;
    for (const Rule& rule : rules())
        codes.append({rule.code, sayableDiagnosis(rule.code)});
    return codes;
}

} // namespace precall
