#include "core/checks/sound/SoundWords.h"

#include <QLocale>

namespace precall {

QString SoundWords::decibelText(double value)
{
    return tr("%1 dB").arg(QLocale().toString(value, 'f', 1));
}

QString SoundWords::nameOf(const QString& device)
{
    return device.isEmpty() ? tr("the device without a name") : tr("“%1”").arg(device);
}

Wording SoundWords::server(const Finding& finding)
{
    const QString reason = finding.facts.value(QLatin1String("reason")).toString();
    if (reason == QLatin1String("access-denied"))
        return {
            tr("This program may not use the computer's sound."),
            tr("Ask your administrator to allow it; a browser may be allowed or not independently of it.")};
    if (reason == QLatin1String("no-server"))
        return {tr("No sound service runs on this computer, so that its microphones and loudspeakers could "
                   "not be told."),
                tr("Restart the computer, then repeat this step.")};
    if (reason == QLatin1String("hung"))
        return {tr("The sound service of this computer does not answer, so that nothing could be told."),
                tr("Restart the computer, then repeat this step.")};
    return {tr("The sound of this computer could not be looked at, so that nothing could be told."),
            tr("Repeat this step; if that does not help, restart the computer.")};
}

Wording SoundWords::fault(const QString& reason, const QString& device)
{
    const QString name = nameOf(device);
    if (reason == QLatin1String("lost"))
        return {tr("%1 went away while it was used.").arg(name),
                tr("Plug it in firmly, if possible directly into the computer, then repeat this step.")};
    if (reason == QLatin1String("access-denied"))
        return {tr("This program may not use %1.").arg(name),
                tr("Allow it in the privacy settings of the system, then repeat this step.")};
    if (reason == QLatin1String("hung"))
        return {tr("The sound service stopped answering while %1 was used, so that nothing could be told.")
                    .arg(name),
                tr("Repeat this step; if it happens again, restart the computer.")};
    if (reason == QLatin1String("no-server") || reason == QLatin1String("ended"))
        return {tr("The sound service ended while %1 was used, so that nothing could be told.").arg(name),
                tr("Repeat this step; if it happens again, restart the computer.")};
    if (reason == QLatin1String("not-opened"))
        return {tr("%1 could not be opened; why could not be told.").arg(name),
                tr("Close other programs that may use it, then repeat this step.")};
    return {};
}

} // namespace precall
