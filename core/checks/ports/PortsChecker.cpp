#include "core/checks/ports/PortsChecker.h"

#include "core/checks/ports/PortsJudgement.h"
#include "core/checks/ports/PortsMeasurement.h"
#include "core/checks/ports/PortsWording.h"
#include "core/checks/ports/ProxyRows.h"

namespace precall {

namespace {

/// All that does not depend on how long a connection stays open unused.
QList<Finding> withoutWatches(QList<Finding> findings)
{
    static const QStringList watched{QStringLiteral("ports.websocket"),
                                     QStringLiteral("ports.tls-inspection")};
    findings.removeIf([](const Finding& finding) { return watched.contains(finding.code); });
    return findings;
}

/// What can be said before everything was asked: the link at once, the web rows when the web part is
/// complete, all but what the WebSockets decide while these are watched.
QList<Finding> settledFindings(const PortsEvidence& soFar, PortsPart complete,
                               const RequirementsProfile& profile)
{
    if (complete == PortsPart::AllButWatches)
        return withoutWatches(judgePorts(soFar, profile));
    QList<Finding> settled{judgeLink(soFar, profile)};
    if (complete == PortsPart::Web)
        for (const Requirement& row : profile.requirementsOf(QStringLiteral("ports")))
            if (row.probe == QLatin1String("http") || row.probe == QLatin1String("https"))
                settled.append(judgeWeb(row, soFar, profile));
    return settled;
}

} // namespace

QString PortsChecker::title() const
{
    return tr("Network ports");
}

QString PortsChecker::introduction() const
{
    return tr(
        "This step looks whether your network lets a video meeting through: looking up names, web pages, and "
        "the special ports for sound and picture. You do not have to do anything.");
}

bool PortsChecker::covers(const Requirement& requirement) const
{
    static const QStringList probes{QStringLiteral("http"),           QStringLiteral("https"),
                                    QStringLiteral("stun"),           QStringLiteral("tls-inspection"),
                                    QStringLiteral("public-address"), QStringLiteral("non-web-443"),
                                    QStringLiteral("websocket"),      QStringLiteral("proxy-auth")};
    return requirement.check == id() && (probes.contains(requirement.probe) || isTurnRow(requirement));
}

QList<SayableCode> PortsChecker::codes() const
{
    return {{QStringLiteral("ports.link"), QStringLiteral("N01")},
            {QStringLiteral("ports.dns"), QStringLiteral("N02")},
            {QStringLiteral("ports.http"), QStringLiteral("N03")},
            {QStringLiteral("ports.tls"), QStringLiteral("N04")},
            {QStringLiteral("ports.stun-udp"), QStringLiteral("N05")},
            {QStringLiteral("ports.stun-tcp"), QStringLiteral("N06")},
            {QStringLiteral("ports.udp-other-port"), QStringLiteral("N07")},
            {QStringLiteral("ports.public-address"), QStringLiteral("N08")},
            {QStringLiteral("ports.turn-tls"), QStringLiteral("N09")},
            {QStringLiteral("ports.turn-dtls"), QStringLiteral("N10")},
            {QStringLiteral("ports.turn"), QStringLiteral("N11")},
            {QStringLiteral("ports.non-web-443"), QStringLiteral("N12")},
            {QStringLiteral("ports.tls-inspection"), QStringLiteral("N13")},
            {QStringLiteral("ports.proxy"), QStringLiteral("N16")},
            {QStringLiteral("ports.proxy-logon"), QStringLiteral("N14")},
            {QStringLiteral("ports.proxy-script"), QStringLiteral("N15")},
            {QStringLiteral("ports.nat"), QStringLiteral("N20")},
            {QStringLiteral("ports.stun-alg"), QStringLiteral("N21")},
            {QStringLiteral("ports.ice"), QStringLiteral("N22")},
            {QStringLiteral("ports.websocket"), QStringLiteral("N30")},
            {QStringLiteral("ports.captive-portal"), QStringLiteral("N40")},
            {QStringLiteral("ports.ipv6"), QStringLiteral("N41")},
            {QStringLiteral("ports.path-mtu"), QStringLiteral("N42")}};
}

std::optional<PasswordRequest> PortsChecker::passwordRequest(const QList<Finding>& findings) const
{
    return passwordRequestIn(findings);
}

PortsEvidence PortsChecker::measure(CheckContext& context) const
{
    PortsMeasurement measurement(context, [&](const PortsEvidence& soFar, PortsPart complete) {
        context.progress.show(settledFindings(soFar, complete, context.profile));
    });
    return measurement.run();
}

QList<Finding> PortsChecker::judge(const PortsEvidence& evidence, const RequirementsProfile& profile) const
{
    return judgePorts(evidence, profile);
}

Wording PortsChecker::describe(const Finding& finding) const
{
    return describePorts(finding);
}

} // namespace precall
