#include "core/platform/camera/LinuxConfinement.h"

namespace precall {

namespace {

/// There is one in every Flatpak and nowhere else (flatpak-run(1)).
const QString flatpakInfo = QStringLiteral("/.flatpak-info");

/// The value behind "devices=" in the section [Context].
QString flatpakDevices(const QByteArray& info)
{
    bool inContext = false;
    for (const QByteArray& line : info.split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.startsWith('['))
            inContext = text == "[Context]";
        else if (inContext && text.startsWith("devices="))
            return QString::fromUtf8(text.mid(8)).left(200);
    }
    return {};
}

} // namespace

std::optional<CameraSetting> confinementDenial(const SystemFiles& files, bool inSnap, const SnapPlug& snapPlug)
{
    if (files.exists(flatpakInfo)) {
        const QString devices = flatpakDevices(files.text(flatpakInfo));
        if (!devices.split(QLatin1Char(';')).contains(QLatin1String("all")))
            return CameraSetting{flatpakInfo, QStringLiteral("devices"), devices};
    }
    if (inSnap && snapPlug() == false)
        return CameraSetting{QStringLiteral("snap"), QStringLiteral("camera"), QStringLiteral("not connected")};
    return std::nullopt;
}

} // namespace precall
