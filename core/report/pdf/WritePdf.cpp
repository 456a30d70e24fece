#include "core/report/ReportFormats.h"
#include "core/report/ReportText.h"
#include "core/report/ReportTexts.h"
#include "core/report/pdf/PdfAttachment.h"
#include "core/report/pdf/ReportPages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace precall {

namespace {

pdf::PageFrame frameOf(const Report& report)
{
    return {QStringLiteral("Precall"), report.id,
            QStringLiteral("%1   %2 %3").arg(startedText(report), report.profileTitle, report.profileVersion),
            ReportText::tr("The same report for programs is attached to this file: %1")
                .arg(QLatin1String(attachmentName))};
}

/// The finished file. `pages` is told in "page 1 of …"; it becomes the number that there are.
Result<QByteArray> render(const Report& report, const QByteArray& json, const QImage& picture, int& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(ReportText::tr("Precall report %1").arg(report.id));
    writer.setCreator(QStringLiteral("Precall ") + report.toolVersion);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(pdf::resolution);
    writer.addFileAttachment(QLatin1String(attachmentName), json, QStringLiteral("application/json"));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorKind::Io, QStringLiteral("the PDF cannot be painted"), 0};
    pdf::Flow flow(writer, painter, frameOf(report), pages);
    pdf::userPage(flow, report, picture);
    flow.newPage();
    pdf::helpdeskPages(flow, report);
    flow.newPage();
    pdf::administratorPages(flow, report);
    painter.end();
    pages = flow.page();
    return bytes;
}

} // namespace

Result<void> writePdf(const Report& report, const QByteArray& json, QIODevice& device, const QImage& picture)
{
    int pages = 0;
    if (const Result<QByteArray> counted = render(report, json, picture, pages); !counted)
        return counted.error();
    const Result<QByteArray> bytes = render(report, json, picture, pages);
    if (!bytes)
        return bytes.error();
    if (device.write(*bytes) != bytes->size())
        return Error{ErrorKind::Io, device.errorString(), 0};
    return {};
}

} // namespace precall
