#include "core/checks/bandwidth/BandwidthWording.h"

#include "core/base/Quantities.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace precall {

namespace {

double numberFact(const Finding& finding, const char* key)
{
    return finding.facts.value(QLatin1String(key)).toDouble();
}

QString wordFact(const Finding& finding, const char* key)
{
    return finding.facts.value(QLatin1String(key)).toString();
}

class BandwidthWords
{
    Q_DECLARE_TR_FUNCTIONS(BandwidthWords)

public:
    static Wording rate(const Finding& finding)
    {
        const bool up = finding.code == QLatin1String("bandwidth.up");
        switch (finding.verdict) {
        case Verdict::Pass:
            return {withPicture(up ? tr("Your upload is good for %1: %2 of %3 kb/s.")
                                : tr("Your download is good for %1: %2 of %3 kb/s."),
                             finding),
                    {}};
        case Verdict::Warn:
            return {withPicture(up ? tr("Your upload is good for %1, with a note: %2 of %3 kb/s.")
                                : tr("Your download is good for %1, with a note: %2 of %3 kb/s."),
                             finding),
                    note(finding)};
        case Verdict::Fail:
            return {withPicture(up ? tr("Your upload is too slow for %1: %2 of %3 kb/s.")
                                : tr("Your download is too slow for %1: %2 of %3 kb/s."),
                             finding),
                    slowAdvice()};
        case Verdict::Unknown:
            break;
        }
        return unknownRate(finding, up);
    }

    static Wording quality(const Finding& finding)
    {
        Wording wording = steadiness(finding);
        if (finding.facts.contains(QLatin1String("used_bytes_up")))
            wording.summary += u' ' + tr("The measurement has used %1 up and %2 down.")
                                          .arg(sizeText(numberFact(finding, "used_bytes_up")),
                                               sizeText(numberFact(finding, "used_bytes_down")));
        return wording;
    }

private:
    static Wording steadiness(const Finding& finding)
    {
        switch (finding.verdict) {
        case Verdict::Pass:
            return {tr("The connection is steady: %1.").arg(figures(finding)), {}};
        case Verdict::Warn:
            return {tr("The connection is steady, as long as nothing else fills it: %1.").arg(figures(finding)),
                    tr("Do not upload or download anything large during the meeting.")};
        case Verdict::Fail:
            return {tr("The connection is not steady enough for a call: %1. %2")
                        .arg(figures(finding), faults(finding)),
                    tr("Sit closer to the router or use a cable, end other uploads and downloads, then repeat the "
                       "check.")};
        case Verdict::Unknown:
            break;
        }
        const QString reason = wordFact(finding, "reason");
        if (reason == QLatin1String("too-slow"))
            return {tr("How steady the connection is could not be told: it was overloaded while it was measured."),
                    {}};
        if (reason == QLatin1String("marginal"))
            return {tr("The connection may not be steady enough: %1.").arg(figures(finding)),
                    tr("Repeat the check when nothing else uses the connection.")};
        if (reason == QLatin1String("no-call"))
            return {tr("How steady the connection is was not measured under the load of a call."), {}};
        return notMeasured(finding, tr("How steady the connection is could not be measured."));
    }

    static QString kbps(const Finding& finding)
    {
        const QString number = QLocale().toString(qRound(numberFact(finding, "kbps")));
        return finding.facts.value(QLatin1String("at_least")).toBool() ? tr("at least %1").arg(number) : number;
    }

    static QString calls(const Finding& finding)
    {
        const int streams = qMax(1, qRound(numberFact(finding, "streams")));
        return streams == 1 ? tr("one video stream") : tr("%1 video streams").arg(streams);
    }

    static QString sentence(const QString& form, const Finding& finding)
    {
        return form.arg(calls(finding), kbps(finding),
                        QLocale().toString(qRound(numberFact(finding, "need_kbps"))));
    }

    /// … and how a stream of that rate looks.
    static QString withPicture(const QString& form, const Finding& finding)
    {
        const QStringList levels{tr("poor"), tr("acceptable"), tr("excellent")};
        const int low = int(numberFact(finding, "video_low")), high = int(numberFact(finding, "video_high"));
        if (low < 1 || high > levels.size() || low > high)
            return sentence(form, finding);
        const QString picture =
            low == high ? levels.at(low - 1) : tr("%1 to %2").arg(levels.at(low - 1), levels.at(high - 1));
        return QStringLiteral("%1 %2").arg(sentence(form, finding), tr("Expected picture: %1.").arg(picture));
    }

    static QString note(const Finding& finding)
    {
        if (finding.facts.contains(QLatin1String("udp_kbps")))
            return tr("Only connections over TCP carry this rate; calls use UDP where they can.");
        if (wordFact(finding, "reason") == QLatin1String("budget"))
            return tr("It was measured only briefly: little was left of the data that this step may move.");
        return tr("It was measured only briefly, since the connection is marked as metered.");
    }

    static QString slowAdvice()
    {
        return tr("End other uploads and downloads, sit closer to the router or use a cable, then repeat the check. "
                  "If that does not help, ask your provider or the helpdesk for a faster connection, or turn video "
                  "off during the meeting.");
    }

    static Wording unknownRate(const Finding& finding, bool up)
    {
        const QString reason = wordFact(finding, "reason");
        if (reason == QLatin1String("marginal"))
            return {sentence(up ? tr("Your upload is just at the limit for %1: %2 of %3 kb/s.")
                                : tr("Your download is just at the limit for %1: %2 of %3 kb/s."),
                             finding),
                    tr("It may do. Repeat the check when nothing else uses the connection.")};
        if (reason == QLatin1String("other-direction"))
            return {up ? tr("Your upload carries %1 kb/s; more could not be told.").arg(kbps(finding))
                       : tr("Your download carries %1 kb/s; more could not be told.").arg(kbps(finding)),
                    tr("Upload and download were measured together, and one of them is too slow. To measure each by "
                       "itself, the operator has to name an address for downloads and uploads.")};
        return notMeasured(finding, up ? tr("Your upload could not be measured.")
                                       : tr("Your download could not be measured."));
    }

    static Wording notMeasured(const Finding& finding, const QString& what)
    {
        const QString reason = wordFact(finding, "reason");
        const auto because = [&](const QString& why, const QString& advice = {}) {
            return Wording{QStringLiteral("%1 %2").arg(what, why), advice};
        };
        if (reason == QLatin1String("no-link"))
            return because(tr("The computer is not connected to a network."));
        if (reason == QLatin1String("no-source"))
            return because(tr("Nobody has named a server for it."),
                           tr("The operator of the meeting service has to provide a relay (TURN) server with "
                              "credentials, or an address for downloads and uploads."));
        if (reason == QLatin1String("no-credentials"))
            return because(tr("The relay server asks for a user name and a password."),
                           tr("Enter those that the operator of the meeting service gave you."));
        if (reason == QLatin1String("credentials-failed"))
            return because(tr("The address that hands out credentials for the relay server did not do so."),
                           tr("Tell the operator of the meeting service."));
        if (reason == QLatin1String("lossy"))
            return because(tr("Nearly all that was sent got lost."));
        if (reason == QLatin1String("stalled"))
            return because(tr("A server agreed to it, but then nothing came through."),
                           tr("Repeat the check. If it stays so, tell the operator of the meeting service."));
        if (reason == QLatin1String("budget"))
            return because(tr("What this step may move was used up before."), tr("Repeat the check."));
        if (reason == QLatin1String("proxy"))
            return because(tr("Web servers do not tell it through a proxy, which takes by itself what is sent."),
                           tr("The operator of the meeting service has to provide a relay (TURN) server over TLS with "
                              "credentials, or an ndt7 server."));
        if (reason == QLatin1String("quota"))
            return because(tr("The relay server gives this user too few relays at a time for it (error 486)."),
                           tr("Tell the operator of the meeting service: a measurement needs two relays."));
        if (reason == QLatin1String("no-consent"))
            return because(tr("Only a public speed test is left, and you have not agreed to it."),
                           tr("Agree to the public speed test on the first page, or ask the operator of the meeting "
                              "service for credentials for its relay server."));
        if (reason == QLatin1String("not-reached"))
            return because(tr("The servers for it could not be reached."));
        return because(tr("No server for it could be used."),
                       tr("The causes found by the check of the network apply here, too."));
    }

    static QString milliseconds(const Finding& finding, const char* key)
    {
        return QLocale().toString(qRound(numberFact(finding, key)));
    }

    /// What was measured of it, in the order in which people ask.
    static QString figures(const Finding& finding)
    {
        QStringList parts;
        const auto has = [&](const char* key) { return finding.facts.contains(QLatin1String(key)); };
        if (has("rtt_ms"))
            parts.append(tr("round trip %1 ms").arg(milliseconds(finding, "rtt_ms")));
        if (has("loaded_delay_ms"))
            parts.append(tr("%1 ms more under load").arg(milliseconds(finding, "loaded_delay_ms")));
        if (has("jitter_ms"))
            parts.append(tr("jitter %1 ms").arg(milliseconds(finding, "jitter_ms")));
        if (has("loss_percent"))
            parts.append(tr("%1 % lost").arg(QLocale().toString(numberFact(finding, "loss_percent"), 'f', 1)));
        if (has("late_percent"))
            parts.append(tr("%1 % too late").arg(QLocale().toString(numberFact(finding, "late_percent"), 'f', 1)));
        if (has("audio_mos_low"))
            parts.append(tr("speech %1 to %2 of 4.5")
                             .arg(QLocale().toString(numberFact(finding, "audio_mos_low"), 'f', 1),
                                  QLocale().toString(numberFact(finding, "audio_mos_high"), 'f', 1)));
        return parts.join(QStringLiteral(", "));
    }

    static QString faults(const Finding& finding)
    {
        QStringList words;
        for (const auto& fault : finding.facts.value(QLatin1String("faults")).toArray()) {
            if (fault == QLatin1String("loaded-delay"))
                words.append(tr("Data waits too long in a queue."));
            if (fault == QLatin1String("loss"))
                words.append(tr("Too much gets lost."));
            if (fault == QLatin1String("rtt"))
                words.append(tr("Data is under way too long."));
            if (fault == QLatin1String("jitter"))
                words.append(tr("Data arrives too irregularly."));
        }
        return words.join(u' ');
    }
};

} // namespace

Wording describeBandwidth(const Finding& finding)
{
    return finding.code == QLatin1String("bandwidth.quality") ? BandwidthWords::quality(finding)
                                                              : BandwidthWords::rate(finding);
}

} // namespace precall
