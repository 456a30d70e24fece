#include "app/gui/ReportExport.h"

#include "core/report/ReportFile.h"
#include "core/report/ReportFormats.h"

#include <QBuffer>
#include <QCoreApplication>

namespace precall {

namespace {

/// Windows hands at most 2,083 characters of an address to a program (INTERNET_MAX_URL_LENGTH of wininet.h).
constexpr qsizetype mostAddressCharacters = 2000;

struct Mail
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

QByteArray percentEncoded(const QString& text)
{
    return QUrl::toPercentEncoding(QString(text).replace(QLatin1Char('\n'), QLatin1String("\r\n")));
}

/// As many whole lines of the text as fit, encoded.
QByteArray body(const QString& text, qsizetype room)
{
    const QByteArray whole = percentEncoded(text);
    if (whole.size() <= room)
        return whole;
    const QByteArray rest = percentEncoded(Mail::tr("… The full result is in the attached file."));
    QByteArray fitting;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QByteArray encoded = percentEncoded(line + QLatin1Char('\n'));
        if (fitting.size() + encoded.size() + rest.size() > room)
            break;
        fitting += encoded;
    }
    return fitting + rest;
}

Result<QByteArray> rendered(const Report& report, const QImage& picture, ReportKind kind)
{
    const QByteArray json = toJson(report);
    if (kind == ReportKind::Json)
        return json;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = writePdf(report, json, buffer, picture);
    return written ? Result<QByteArray>(buffer.data()) : Result<QByteArray>(written.error());
}

} // namespace

QString reportFileName(const Report& report, ReportKind kind)
{
    return QStringLiteral("precall-report-%1.%2")
        .arg(report.id, kind == ReportKind::Pdf ? QStringLiteral("pdf") : QStringLiteral("json"));
}

Result<void> exportReport(const Report& report, const QImage& picture, ReportKind kind, const QString& file)
{
    const Result<QByteArray> bytes = rendered(report, picture, kind);
    return bytes ? writeFile(file, *bytes, true) : Result<void>(bytes.error());
}

QUrl mailFor(const Report& report)
{
    const QString to = report.profileSupport.contains(QLatin1Char('@')) ? report.profileSupport : QString();
    const QString subject = Mail::tr("Precall report %1 %2").arg(report.id, report.ticket).trimmed();
    const QByteArray head =
        "mailto:" + QUrl::toPercentEncoding(to, "@") + "?subject=" + percentEncoded(subject) + "&body=";
    return QUrl::fromEncoded(head + body(toText(report), mostAddressCharacters - head.size()));
}

} // namespace precall
