#include "core/report/ProcessStart.h"
#include "core/report/ReportFile.h"
#include "core/report/ReportFormats.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#include <optional>

namespace precall {

namespace {

/// What is left behind and never looked at does not pile up.
constexpr qsizetype mostLeftBehind = 10;

/// "K7M-4QX.1234.98765.json": the report, and the process that writes it, by number and start.
struct StoredName
{
    QString reportId;
    qint64 processId = 0;
    qint64 start = 0;

    QString toString() const
    {
        return QStringLiteral("%1.%2.%3.json").arg(reportId).arg(processId).arg(start);
    }

    bool ofLivingProcess() const { return processStart(processId) == start; }
};

std::optional<StoredName> storedName(const QString& fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([A-Z0-9-]{1,16})\\.([0-9]{1,18})\\.([0-9]{1,18})\\.json$"));
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    return StoredName{match.captured(1), match.captured(2).toLongLong(), match.captured(3).toLongLong()};
}

StoredName ownName(const QString& reportId)
{
    const qint64 self = QCoreApplication::applicationPid();
    return {reportId, self, processStart(self).value_or(0)};
}

/// The stored files of this folder, newest first. Files of other names are not touched.
QList<StoredName> storedFiles(const QString& folder)
{
    QList<StoredName> names;
    if (!folder.isEmpty())
        for (const QString& file : QDir(folder).entryList(QDir::Files | QDir::NoSymLinks, QDir::Time))
            if (const std::optional<StoredName> name = storedName(file))
                names << *name;
    return names;
}

QStringList abandonedFiles(const QString& folder)
{
    QStringList files;
    for (const StoredName& name : storedFiles(folder))
        if (!name.ofLivingProcess())
            files << QDir(folder).filePath(name.toString());
    return files;
}

Result<void> makeFolder(const QString& folder)
{
    if (folder.isEmpty())
        return Error{ErrorKind::Unsupported, QStringLiteral("no folder to keep reports in"), 0};
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::AccessDenied, QStringLiteral("cannot make ") + folder, 0};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

ReportStore::ReportStore(const QString& folder) : m_folder(folder) {}

QString ReportStore::defaultFolder()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const bool belowNoHome = !QDir::home().exists() && base.startsWith(QDir::homePath());
    return base.isEmpty() || belowNoHome ? QString() : base + QStringLiteral("/precall/reports");
}

Result<void> ReportStore::save(const Report& report)
{
    const QString name = ownName(report.id).toString();
    if (!storedName(name))
        return Error{ErrorKind::Invalid, QStringLiteral("not a report number"), 0};
    if (const Result<void> made = makeFolder(m_folder); !made)
        return made;
    const QStringList old = abandonedFiles(m_folder);
    for (qsizetype i = mostLeftBehind; i < old.size(); ++i)
        QFile::remove(old[i]);
    return writeFile(
        QDir(m_folder).filePath(name), [&](const TakePiece& take) { giveJson(report, take); }, true);
}

void ReportStore::remove(const QString& reportId)
{
    for (const StoredName& name : storedFiles(m_folder))
        if (name.reportId == reportId)
            QFile::remove(QDir(m_folder).filePath(name.toString()));
}

std::optional<Report> ReportStore::newestLeftBehind() const
{
    for (const QString& file : abandonedFiles(m_folder))
        if (const Result<Report> report = loadReport(file))
            return *report;
    return std::nullopt;
}

} // namespace precall
