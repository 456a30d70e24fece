#include "core/checks/system/SystemFindings.h"

#include <QJsonArray>

namespace precall {

namespace {

using Family = OperatingSystem::Family;
using Kind = RemoteSession::Kind;

/// Windows names releases one way and numbers them another (Microsoft, "Operating System Version"): "8.1"
/// is 6.3. What is not such a name is taken as the number itself.
QVersionNumber windowsVersion(const QString& name)
{
    static const QMap<QString, QVersionNumber> numbers{{QStringLiteral("7"), {6, 1}},
                                                       {QStringLiteral("8"), {6, 2}},
                                                       {QStringLiteral("8.1"), {6, 3}},
                                                       {QStringLiteral("11"), {10, 0, 22000}}};
    return numbers.value(name, QVersionNumber::fromString(name));
}

/// The name that a requirement has for this kind of system.
QString listName(const OperatingSystem& system)
{
    return system.family == Family::Linux ? system.distribution : familyWord(system.family);
}

const probeValues::Versions* versionsOf(const Requirement* requirement)
{
    return requirement ? std::get_if<probeValues::Versions>(&requirement->values) : nullptr;
}

/// "10" and "10.0" are the same version, which QVersionNumber orders by their lengths.
bool reaches(const QVersionNumber& version, const QVersionNumber& least)
{
    return QVersionNumber::compare(version.normalized(), least.normalized()) >= 0;
}

bool reachesOn(const OperatingSystem& system, const QString& least)
{
    return reaches(system.version, system.family == Family::Windows ? windowsVersion(least)
                                                                    : QVersionNumber::fromString(least));
}

/// A requirement lists desktop systems; a server is as new as the desktop of its number, and is not listed.
Verdict osVerdict(const OperatingSystem& system, bool listed, const QString& least)
{
    if (system.family == Family::Other && system.name.isEmpty())
        return Verdict::Unknown;
    if (!listed && !system.server)
        return Verdict::Warn;
    if (system.version.isNull())
        return Verdict::Unknown;
    if (!least.isEmpty() && !reachesOn(system, least))
        return Verdict::Fail;
    return system.server ? Verdict::Warn : Verdict::Pass;
}

/// The system under a delivery agent. A requirement that names "windows" or "windows-server" lists these
/// alone.
Verdict hostVerdict(const OperatingSystem& system, const probeValues::Versions& need)
{
    const QString desktop = QStringLiteral("windows"), server = QStringLiteral("windows-server");
    if (!need.least.contains(desktop) && !need.least.contains(server))
        return Verdict::Pass;
    const QString name = system.server ? server : listName(system);
    if (!need.least.contains(name))
        return Verdict::Warn;
    if (system.version.isNull())
        return Verdict::Unknown;
    return reachesOn(system, need.least.value(name)) ? Verdict::Pass : Verdict::Fail;
}

/// Versions of Citrix went on from 7.18 to names of the year and month: 1808, 1912, or 18.8 in a package.
Verdict sessionVerdict(const RemoteSession& session, const OperatingSystem& system,
                       const probeValues::Versions& need)
{
    const QString least = need.least.value(remoteSessionWord(session.kind));
    if (least.isEmpty())
        return Verdict::Warn;
    const Verdict host = hostVerdict(system, need);
    if (!session.version.isNull() && !reaches(session.version, QVersionNumber::fromString(least)))
        return Verdict::Fail;
    return session.version.isNull() && host != Verdict::Fail ? Verdict::Unknown : host;
}

/// Citrix CTX133024: compressed webcam pictures reach 64-bit programs from this version of the agent on.
/// Passing the USB device on as a whole is another way, which cannot be seen from here.
bool isWebcamFor32Bit(const RemoteSession& session)
{
    static const QVersionNumber first(7, 17);
    return session.kind == Kind::Citrix && !session.version.isNull() && session.version < first;
}

} // namespace

Finding osFinding(const OperatingSystem& system, const RemoteSession& session, const Requirement* requirement)
{
    const probeValues::Versions* need = versionsOf(requirement);
    const QString least = need ? need->least.value(listName(system)) : QString();
    const bool listed = !least.isEmpty() && !system.server;
    Finding finding{QStringLiteral("system.os"), Verdict::Pass, {}, system.name, {}};
    finding.facts = {{QStringLiteral("name"), system.name},
                     {QStringLiteral("family"), familyWord(system.family)},
                     {QStringLiteral("version"), system.version.toString()},
                     {QStringLiteral("kernel"), system.kernel}};
    if (!need)
        return finding;
    finding.facts.insert(QStringLiteral("listed"), listed);
    if (!least.isEmpty())
        finding.facts.insert(QStringLiteral("need"), least);
    finding.verdict = osVerdict(system, listed, least);
    if (system.server && session.kind == Kind::Citrix && finding.verdict == Verdict::Fail)
        finding.verdict =
            Verdict::Warn; // which servers may deliver desktops is for the virtual desktop to judge
    return finding;
}

Finding virtualDesktopFinding(const RemoteSession& session, const OperatingSystem& system,
                              const Requirement* requirement)
{
    const probeValues::Versions* need = versionsOf(requirement);
    Finding finding{QStringLiteral("system.virtual-desktop"), Verdict::Pass, {}, session.product, {}};
    finding.facts = {{QStringLiteral("kind"), remoteSessionWord(session.kind)}};
    if (session.kind == Kind::None)
        return finding;
    finding.facts.insert(QStringLiteral("product"), session.product);
    finding.facts.insert(QStringLiteral("version"), session.version.toString());
    finding.facts.insert(QStringLiteral("evidence"), session.evidence);
    finding.facts.insert(QStringLiteral("os"), system.name);
    if (need && need->least.contains(remoteSessionWord(session.kind)))
        finding.facts.insert(QStringLiteral("need"), need->least.value(remoteSessionWord(session.kind)));
    if (isWebcamFor32Bit(session))
        finding.facts.insert(QStringLiteral("webcam_32bit_only"), true);
    if (!session.notPassedOn.isEmpty()) {
        finding.facts.insert(QStringLiteral("not_passed_on"),
                             QJsonArray::fromStringList(session.notPassedOn));
        finding.facts.insert(QStringLiteral("policy"), session.policy);
    }
    finding.verdict = sessionVerdict(session, system, need ? *need : probeValues::Versions());
    return finding;
}

} // namespace precall
