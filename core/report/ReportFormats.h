#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"
#include "core/report/ReportFile.h"

#include <QByteArray>
#include <QImage>

class QIODevice;

namespace precall {

/// "precall-report/1", the `schema` member of every report.
QString reportSchemaName();

/// What is read of a report file at most: 32 MiB.
constexpr qint64 largestReport = 32 * 1024 * 1024;

/// The report as "precall-report/1" (resources/report/report.schema.json), UTF-8, indented, ends with a
/// newline.
QByteArray toJson(const Report& report);

/// The same in pieces of some 64 KiB: the text of thousands of findings is never there as a whole.
void giveJson(const Report& report, const TakePiece& take);

/// Reads "precall-report/1", also of an older or newer minor version: unknown members are ignored. Hostile
/// input is safe: at most 32 MiB. Errors: TooLarge, Invalid (detail names the JSON path).
Result<Report> reportFromJson(const QByteArray& json);

/// Plain text, 100 columns at most, for a terminal and for a ticket.
QString toText(const Report& report);

/// The part of toText() that the administrator needs: causes, closed ways, what to allow though it could not
/// be proven. Empty when there is nothing to change.
QString administratorText(const Report& report);

/// A PDF with pages for the user, the helpdesk and the administrator; `json` is attached as
/// "precall-report.json" byte for byte. `picture` of the user is put on their page, null: none; nobody's is put
/// in unless they asked for it. Needs a QGuiApplication. GUI or worker thread.
Result<void> writePdf(const Report& report, const QByteArray& json, QIODevice& device, const QImage& picture = {});

/// The JSON attached to a PDF that writePdf() made. Errors: NotFound (no such attachment), Invalid, TooLarge.
Result<QByteArray> jsonFromPdf(const QByteArray& pdf);

/// Reads a report file of either kind, told apart by its first bytes. Errors as above and of reading.
Result<Report> loadReport(const QString& file);

} // namespace precall
