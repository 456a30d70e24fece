#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"

#include <QImage>
#include <QUrl>

namespace precall {

enum class ReportKind { Pdf, Json };

/// "precall-report-K7M-4QX.pdf"
QString reportFileName(const Report& report, ReportKind kind);

/// Renders and writes the report. A picture of the user goes into the PDF alone; null: none. An existing file
/// is replaced: ask before. Any thread.
Result<void> exportReport(const Report& report, const QImage& picture, ReportKind kind, const QString& file);

/// A mailto address with the text of the report in the body, to the profile's support where that is a mail
/// address. Mail programs take only so much: a longer text is cut at a line and says that the rest is in the
/// attached file.
QUrl mailFor(const Report& report);

} // namespace precall
