#include "core/platform/browsers/InstalledPackages.h"

#include "core/platform/browsers/BrowserVersion.h"

#include <QRegularExpression>

namespace precall {

namespace {

constexpr qint64 largestStatus = 32 * 1024 * 1024;

bool owns(const SettingsTree& tree, const QString& package, const QString& executable)
{
    const Result<QByteArray> list = tree.read(QStringLiteral("/var/lib/dpkg/info/%1.list").arg(package));
    return list && ("\n" + *list + "\n").contains("\n" + executable.toUtf8() + "\n");
}

/// The value of "Version:" in the paragraph of a package.
QString statusVersion(const QByteArray& status, const QString& package)
{
    const QByteArray head = "\nPackage: " + package.toUtf8() + "\n";
    const qsizetype start = ("\n" + status.left(head.size())).startsWith(head) ? 0 : status.indexOf(head);
    if (start < 0)
        return {};
    const qsizetype end = status.indexOf("\n\n", start + 1);
    const QByteArray paragraph = "\n" + status.mid(start, end < 0 ? -1 : end - start) + "\n";
    const qsizetype version = paragraph.indexOf("\nVersion: ");
    if (version < 0 || !paragraph.contains(" installed\n"))
        return {};
    const qsizetype from = version + 10;
    return QString::fromLatin1(paragraph.mid(from, paragraph.indexOf('\n', from) - from));
}

} // namespace

PackagedVersion dpkgVersion(const SettingsTree& tree, const QStringList& packages, const QString& executable)
{
    for (const QString& package : packages) {
        if (!owns(tree, package, executable))
            continue;
        const Result<QByteArray> status = tree.read(QStringLiteral("/var/lib/dpkg/status"), largestStatus);
        const QVersionNumber version =
            status ? browserVersion(statusVersion(*status, package)) : QVersionNumber();
        if (!version.isNull())
            return {version, QStringLiteral("dpkg: %1").arg(package)};
    }
    return {};
}

PackagedVersion snapVersion(const SettingsTree& tree, const QString& snap)
{
    const QString path = QStringLiteral("/snap/%1/current/meta/snap.yaml").arg(snap);
    const Result<QByteArray> yaml = tree.read(path, 256 * 1024);
    static const QRegularExpression line(QStringLiteral("^version:\\s*['\"]?([^'\"\\n]+)"),
                                         QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(yaml ? QString::fromUtf8(*yaml) : QString());
    return match.hasMatch() ? PackagedVersion{browserVersion(match.captured(1)), path} : PackagedVersion{};
}

PackagedVersion flatpakVersion(const SettingsTree& tree, const QString& installation,
                               const QString& application)
{
    static const QRegularExpression release(QStringLiteral("<release\\b[^>]*\\bversion=\"([^\"]+)\""));
    const QString share =
        QStringLiteral("%1/app/%2/current/active/files/share/").arg(installation, application);
    for (const char* file :
         {"metainfo/%1.metainfo.xml", "appdata/%1.appdata.xml", "metainfo/%1.appdata.xml"}) {
        const QString path = share + QString::fromLatin1(file).arg(application);
        const Result<QByteArray> xml = tree.read(path, 1024 * 1024);
        const QRegularExpressionMatch match = release.match(xml ? QString::fromUtf8(*xml) : QString());
        if (match.hasMatch())
            return {browserVersion(match.captured(1)), path};
    }
    return {};
}

} // namespace precall
