#include "core/platform/LinuxFacts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace precall {

namespace {

using Kind = RemoteSession::Kind;

struct SessionMark
{
    QLatin1String variable; ///< of the session's environment
    Kind kind;
    QLatin1String product;
};

constexpr std::array sessionMarks{
    SessionMark{QLatin1String("ViewClient_Machine_Name"), Kind::Horizon,
                QLatin1String("Horizon")}, // what the agent tells
    SessionMark{QLatin1String("ViewClient_Type"), Kind::Horizon, QLatin1String("Horizon")}, // of its client
    SessionMark{QLatin1String("XRDP_SESSION"), Kind::Xrdp, QLatin1String("xrdp")},          // xrdp-sesman(8)
    SessionMark{QLatin1String("VNCDESKTOP"), Kind::Vnc, QLatin1String("VNC")},              // vncserver(1)
    SessionMark{QLatin1String("X2GO_SESSION"), Kind::Other, QLatin1String("X2Go")},
    SessionMark{QLatin1String("NX_SESSION_ID"), Kind::Other, QLatin1String("NX")},
    SessionMark{QLatin1String("SSH_CONNECTION"), Kind::Ssh, QLatin1String("SSH")}, // ssh(1)
};

/// The version of the package that Citrix installs (docs.citrix.com, Linux VDA, "Linux VDA self-update":
/// xendesktopvda_21.04.200.4-1.ubuntu18.04_amd64.deb); null where the package was not a .deb.
QVersionNumber vdaVersion(const SystemFiles& files)
{
    const QByteArray status = files.text(QStringLiteral("/var/lib/dpkg/status"), 16 * 1024 * 1024);
    const qsizetype start = status.indexOf("Package: xendesktopvda\n");
    if (start < 0 || (start > 0 && status[start - 1] != '\n'))
        return {};
    const qsizetype end = status.indexOf("\n\n", start);
    return QVersionNumber::fromString(valueOf(status.mid(start, end < 0 ? -1 : end - start), "Version"));
}

/// The process behind the X display that the session names: its server holds a lock file with its number
/// (Xserver(1)).
QString displayServer(const QProcessEnvironment& environment, const SystemFiles& files)
{
    static const QRegularExpression local(QStringLiteral("^(?:unix)?:(\\d{1,5})(?:\\.\\d+)?$"));
    const QRegularExpressionMatch match = local.match(environment.value(QStringLiteral("DISPLAY")));
    if (!match.hasMatch())
        return {};
    const auto process = files.number(QStringLiteral("/tmp/.X%1-lock").arg(match.captured(1)));
    return process ? files.line(QStringLiteral("/proc/%1/comm").arg(*process)).left(64) : QString();
}

RemoteSession sessionOfServer(const QString& server)
{
    const QString evidence = QStringLiteral("X server %1").arg(server);
    if (server.startsWith(QLatin1String("Xvnc")) ||
        (server.startsWith(QLatin1Char('X')) && server.endsWith(QLatin1String("vnc"))))
        return {Kind::Vnc, QStringLiteral("VNC"), {}, evidence};
    if (server == QLatin1String("nxagent") || server == QLatin1String("x2goagent"))
        return {Kind::Other, QStringLiteral("NX"), {}, evidence};
    return {};
}

} // namespace

RemoteSession remoteSessionFrom(const QProcessEnvironment& environment, const SystemFiles& files)
{
    if (files.exists(QStringLiteral("/opt/Citrix/VDA")))
        return {Kind::Citrix, QStringLiteral("Citrix Linux Virtual Delivery Agent"), vdaVersion(files),
                QStringLiteral("/opt/Citrix/VDA")};
    const auto mark = std::ranges::find_if(sessionMarks, [&](const SessionMark& candidate) {
        return !environment.value(candidate.variable).isEmpty();
    });
    const RemoteSession told = mark == sessionMarks.end()
                                   ? RemoteSession{}
                                   : RemoteSession{mark->kind, mark->product, {}, mark->variable};
    if (told.kind != Kind::None && told.kind != Kind::Ssh)
        return told;
    const RemoteSession shown = sessionOfServer(displayServer(environment, files));
    return shown.kind == Kind::None ? told : shown;
}

RemoteSession readRemoteSession()
{
    return remoteSessionFrom(QProcessEnvironment::systemEnvironment(), SystemFiles());
}

} // namespace precall
