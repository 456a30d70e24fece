#include "core/diagnosis/Rule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace precall {

namespace {

using BandwidthFits = std::function<bool(const Finding&)>;

bool isRate(const Finding& finding)
{
    return finding.code == QLatin1String("bandwidth.up") || finding.code == QLatin1String("bandwidth.down");
}

bool isOverloadedQuality(const Finding& finding)
{
    return finding.code == QLatin1String("bandwidth.quality") && finding.verdict == Verdict::Unknown &&
           finding.facts.value(QLatin1String("reason")) == QLatin1String("too-slow");
}

/// Nothing was sent under load, since next to nothing comes back at rest.
bool isLossyRate(const Finding& finding)
{
    return isRate(finding) && finding.verdict == Verdict::Unknown &&
           finding.facts.value(QLatin1String("reason")) == QLatin1String("lossy");
}

/// The open findings that fit, and with them those that could not be told for that very reason; the facts are the
/// first one's.
std::optional<Diagnosis> bandwidthCause(const OpenFindings& findings, const char* code, const BandwidthFits& fits,
                                        const BandwidthFits& follows = isOverloadedQuality)
{
    const QList<int> causes = findings.open(fits);
    if (causes.isEmpty())
        return std::nullopt;
    QJsonObject facts = findings.all.at(causes.first()).facts;
    facts.insert(QStringLiteral("subject"), findings.all.at(causes.first()).subject);
    return explaining(QLatin1String(code),
                      findings.open([&](const Finding& finding) { return fits(finding) || follows(finding); }),
                      facts);
}

/// ------ bw.shaped-udp: UDP is cut or thinned where TCP of the same rate is not

std::optional<Diagnosis> shapedUdp(const OpenFindings& findings)
{
    return bandwidthCause(findings, "bw.shaped-udp", [](const Finding& finding) {
        return isRate(finding) && (finding.facts.contains(QLatin1String("tcp_kbps")) ||
                                   finding.facts.contains(QLatin1String("udp_kbps")));
    });
}

/// ------ bw.too-slow-down, bw.too-slow-up

std::optional<Diagnosis> tooSlow(const OpenFindings& findings, const char* code, const QString& finding)
{
    return bandwidthCause(findings, code, [&](const Finding& open) {
        return open.code == finding && open.verdict == Verdict::Fail;
    });
}

/// ------ bw.bufferbloat, bw.loss, bw.rtt, bw.jitter: what is worst of a quality that fails

bool hasFault(const Finding& finding, const char* fault)
{
    return finding.code == QLatin1String("bandwidth.quality") && finding.verdict == Verdict::Fail &&
           finding.facts.value(QLatin1String("faults")).toArray().contains(QLatin1String(fault));
}

std::optional<Diagnosis> badQuality(const OpenFindings& findings, const char* code, const char* fault)
{
    const bool isLoss = QLatin1String(fault) == QLatin1String("loss");
    return bandwidthCause(
        findings, code, [&](const Finding& finding) { return hasFault(finding, fault); },
        isLoss ? isLossyRate : isOverloadedQuality);
}

class BandwidthRules
{
    Q_DECLARE_TR_FUNCTIONS(BandwidthRules)

public:
    static DiagnosisWording shaped(const Diagnosis& diagnosis)
    {
        return {tr("The network holds back UDP, which calls use, and lets TCP of the same rate pass."),
                tr("Calls may work with a poorer picture. Show this report to whoever runs your network."),
                tr("Paced UDP: %1 kb/s; over TCP: %2 kb/s; needed: %3 kb/s (%4). Look for a rate limit, a quality-of-"
                   "service class or flood protection on UDP.")
                    .arg(diagnosis.facts.contains(QLatin1String("udp_kbps")) ? figure(diagnosis, "udp_kbps")
                                                                             : figure(diagnosis, "kbps"),
                         diagnosis.facts.contains(QLatin1String("tcp_kbps")) ? figure(diagnosis, "tcp_kbps")
                                                                             : figure(diagnosis, "kbps"),
                         figure(diagnosis, "need_kbps"), subject(diagnosis))};
    }

    static DiagnosisWording slowDown(const Diagnosis& diagnosis)
    {
        return {tr("Your download is too slow for video: %1 of %2 kb/s.")
                    .arg(figure(diagnosis, "kbps"), figure(diagnosis, "need_kbps")),
                userAdvice(), adminAdvice(diagnosis)};
    }

    static DiagnosisWording slowUp(const Diagnosis& diagnosis)
    {
        return {tr("Your upload is too slow for video: %1 of %2 kb/s.")
                    .arg(figure(diagnosis, "kbps"), figure(diagnosis, "need_kbps")),
                userAdvice(), adminAdvice(diagnosis)};
    }

    static DiagnosisWording bloat(const Diagnosis& diagnosis)
    {
        return {tr("The rate of a call fills a queue on the way, in which everything waits (\"bufferbloat\")."),
                tr("End other uploads and downloads. If it stays, show this report to whoever runs your network, or "
                   "look in your router for \"SQM\" or \"smart queue\" and turn it on."),
                tr("%1 ms are added to a round trip of %2 ms at %3 kb/s (%4). Use active queue management (fq_codel, "
                   "CAKE; RFC 8290) at the narrow place.")
                    .arg(figure(diagnosis, "loaded_delay_ms"), figure(diagnosis, "rtt_ms"),
                         figure(diagnosis, "need_kbps"), subject(diagnosis))};
    }

    static DiagnosisWording loss(const Diagnosis& diagnosis)
    {
        return {tr("Too much of what a call sends gets lost on the way: %1 %.").arg(share(diagnosis)),
                tr("Sit closer to the router or use a cable, then repeat the check."),
                tr("%1 % of paced UDP is lost at the call's rate or less (95 % interval %2 to %3 %; %4). Look at the radio link, "
                   "at duplex and error counters, and for policers.")
                    .arg(share(diagnosis), precise(diagnosis, "loss_low"), precise(diagnosis, "loss_high"),
                         subject(diagnosis))};
    }

    static DiagnosisWording rtt(const Diagnosis& diagnosis)
    {
        return {tr("Data is under way too long for a conversation: %1 ms there and back.")
                    .arg(figure(diagnosis, "rtt_ms")),
                tr("Leave a VPN or a mobile connection if you can, then repeat the check."),
                tr("Round trip %1 ms at rest (%2). Look at the path: a VPN, a satellite link, a detour over another "
                   "continent.")
                    .arg(figure(diagnosis, "rtt_ms"), subject(diagnosis))};
    }

    static DiagnosisWording jitter(const Diagnosis& diagnosis)
    {
        return {tr("Data arrives too irregularly for a call: jitter %1 ms.").arg(figure(diagnosis, "jitter_ms")),
                tr("Sit closer to the router or use a cable, then repeat the check."),
                tr("Interarrival jitter (RFC 3550) %1 ms, p95 − p5 of the delay %2 ms (%3). Look at the radio link and "
                   "at power saving.")
                    .arg(figure(diagnosis, "jitter_ms"), figure(diagnosis, "spread_ms"), subject(diagnosis))};
    }

private:
    static QString figure(const Diagnosis& diagnosis, const char* key)
    {
        return QLocale().toString(qRound(diagnosis.facts.value(QLatin1String(key)).toDouble()));
    }

    static QString precise(const Diagnosis& diagnosis, const char* key)
    {
        return QLocale().toString(diagnosis.facts.value(QLatin1String(key)).toDouble(), 'f', 1);
    }

    static QString share(const Diagnosis& diagnosis) { return precise(diagnosis, "loss_percent"); }
    static QString subject(const Diagnosis& diagnosis)
    {
        return diagnosis.facts.value(QLatin1String("subject")).toString();
    }

    static QString userAdvice()
    {
        return tr("End other uploads and downloads, sit closer to the router or use a cable, then repeat the check. "
                  "With video off a call needs far less.");
    }

    static QString adminAdvice(const Diagnosis& diagnosis)
    {
        return tr("Measured %1 kb/s (95 % interval %2 to %3) of %4 kb/s that the streams need (%5).")
            .arg(figure(diagnosis, "kbps"), figure(diagnosis, "kbps_low"), figure(diagnosis, "kbps_high"),
                 figure(diagnosis, "need_kbps"), subject(diagnosis));
    }
};

} // namespace

QList<Rule> bandwidthRules()
{
    return {{QStringLiteral("bw.shaped-udp"), shapedUdp, &BandwidthRules::shaped},
            {QStringLiteral("bw.too-slow-down"),
             [](const OpenFindings& findings) {
                 return tooSlow(findings, "bw.too-slow-down", QStringLiteral("bandwidth.down"));
             },
             &BandwidthRules::slowDown},
            {QStringLiteral("bw.too-slow-up"),
             [](const OpenFindings& findings) {
                 return tooSlow(findings, "bw.too-slow-up", QStringLiteral("bandwidth.up"));
             },
             &BandwidthRules::slowUp},
            {QStringLiteral("bw.bufferbloat"),
             [](const OpenFindings& findings) { return badQuality(findings, "bw.bufferbloat", "loaded-delay"); },
             &BandwidthRules::bloat},
            {QStringLiteral("bw.loss"),
             [](const OpenFindings& findings) { return badQuality(findings, "bw.loss", "loss"); },
             &BandwidthRules::loss},
            {QStringLiteral("bw.rtt"),
             [](const OpenFindings& findings) { return badQuality(findings, "bw.rtt", "rtt"); },
             &BandwidthRules::rtt},
            {QStringLiteral("bw.jitter"),
             [](const OpenFindings& findings) { return badQuality(findings, "bw.jitter", "jitter"); },
             &BandwidthRules::jitter}};
}

} // namespace precall
