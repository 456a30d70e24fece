#include "app/cli/RunOutputs.h"

#include "app/cli/Console.h"
#include "core/report/FirewallRequest.h"
#include "core/report/ReportFile.h"
#include "core/report/ReportFormats.h"

#include <QBuffer>
#include <QFileInfo>

namespace precall {

namespace {

const QString standardOutput = QStringLiteral("-");

Result<void> checkFile(const QString& file, bool overwrite)
{
    if (file.isEmpty() || file == standardOutput)
        return {};
    const QFileInfo info(file);
    if (info.isDir())
        return Error{ErrorKind::Invalid, QStringLiteral("%1 is a folder").arg(file), 0};
    if (info.isSymLink() && !info.exists())
        return Error{ErrorKind::Invalid, QStringLiteral("%1 is a link that leads nowhere").arg(file), 0};
    if (info.isFile() && !overwrite)
        return Error{ErrorKind::Invalid, QStringLiteral("%1 exists; --force overwrites it").arg(file), 0};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return Error{ErrorKind::NotFound, QStringLiteral("there is no folder %1").arg(folder.filePath()), 0};
    if (!folder.isWritable())
        return Error{ErrorKind::AccessDenied,
                     QStringLiteral("the folder %1 cannot be written to").arg(folder.filePath()), 0};
    return {};
}

Error named(const QString& file, const Error& error)
{
    return {error.kind, QStringLiteral("%1: %2").arg(file, error.detail), error.code};
}

/// Makes only what is asked for.
Result<void> write(const QString& file, const GivePieces& give, bool overwrite)
{
    if (file.isEmpty())
        return {};
    if (file != standardOutput) {
        const Result<void> written = writeFile(file, give, overwrite);
        return written ? written : named(file, written.error());
    }
    bool printed = true;
    give([&](const QByteArray& piece) { return printed = printed && print(piece); });
    return printed ? Result<void>()
                   : Error{ErrorKind::Io, QStringLiteral("standard output cannot be written to"), 0};
}

Result<void> writePdfFile(const QString& file, const Report& report, bool overwrite)
{
    if (file.isEmpty())
        return {};
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    if (const Result<void> made = writePdf(report, toJson(report), pdf); !made)
        return named(file, made.error());
    return write(
        file, [&](const TakePiece& take) { take(pdf.data()); }, overwrite);
}

/// What two names must not lead to: one file; a device may be named twice. Empty for none.
QString placeOf(const QString& file)
{
    const QFileInfo info(file);
    if (file.isEmpty() || file == standardOutput || (info.exists() && !info.isFile()))
        return {};
    return info.exists()
               ? info.canonicalFilePath()
               : QFileInfo(info.absolutePath()).canonicalFilePath() + QLatin1Char('/') + info.fileName();
}

} // namespace

Result<void> checkOutputs(const RunOptions& options)
{
    int onStandardOutput = 0;
    QStringList places;
    for (const QString& file : {options.json, options.pdf, options.text, options.firewallRequest}) {
        onStandardOutput += file == standardOutput;
        if (const Result<void> checked = checkFile(file, options.overwrite); !checked)
            return checked.error();
        const QString place = placeOf(file);
        if (!place.isEmpty() && places.contains(place))
            return Error{ErrorKind::Invalid, QStringLiteral("%1 is named for two results").arg(file), 0};
        places.append(place);
    }
    if (options.pdf == standardOutput)
        return Error{ErrorKind::Invalid, QStringLiteral("--pdf needs a file"), 0};
    if (onStandardOutput > 1)
        return Error{ErrorKind::Invalid, QStringLiteral("only one result can go to standard output"), 0};
    return {};
}

Result<void> writeOutputs(const RunOptions& options, const Report& report)
{
    const bool nowhere = options.json.isEmpty() && options.pdf.isEmpty() && options.text.isEmpty() &&
                         options.firewallRequest != standardOutput;
    const QString text = nowhere ? standardOutput : options.text;
    const Result<void> results[] = {
        write(
            options.json, [&](const TakePiece& take) { giveJson(report, take); }, options.overwrite),
        write(
            text, [&](const TakePiece& take) { take(toText(report).toUtf8()); }, options.overwrite),
        write(
            options.firewallRequest, [&](const TakePiece& take) { take(firewallRequestCsv(report)); },
            options.overwrite),
        writePdfFile(options.pdf, report, options.overwrite),
    };
    for (const Result<void>& result : results)
        if (!result)
            return result.error();
    return {};
}

} // namespace precall
