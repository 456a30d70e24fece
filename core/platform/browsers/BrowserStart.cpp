#include "core/platform/browsers/Browsers.h"

#include <QProcess>

namespace precall {

QStringList openCommand(const Browser& browser, const QUrl& url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    const QString& program = browser.executable;
    if (program.isEmpty())
        return {};
    if (browser.packaging == Browser::Packaging::Flatpak) // "flatpak run org.mozilla.firefox"
        return program.split(QLatin1Char(' ')) + QStringList{address};
    if (browser.kind == Browser::Kind::EdgeLegacy) // an app: it is started by its scheme
        return {QStringLiteral("explorer.exe"), program + address};
    if (program.endsWith(QLatin1String(".app"))) // a bundle: open(1)
        return {QStringLiteral("/usr/bin/open"), QStringLiteral("-a"), program, address};
    return {program, address};
}

Result<void> Browsers::open(const Browser& browser, const QUrl& url)
{
    const QStringList command = openCommand(browser, url);
    QProcess process;
    process.setProgram(command.value(0));
    process.setArguments(command.mid(1));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (command.isEmpty() || !process.startDetached())
        return Error{ErrorKind::NotFound, process.errorString(), 0};
    return {};
}

} // namespace precall
