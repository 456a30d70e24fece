#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/report/ReportDiff.h"
#include "core/report/ReportFormats.h"

#include <QCommandLineParser>

namespace precall {

namespace {

Result<Report> load(const QString& file)
{
    const Result<Report> report = loadReport(file);
    if (!report)
        complain(QStringLiteral("%1: %2").arg(file, report.error().detail));
    return report;
}

int printed(const QString& text)
{
    return print(text.toUtf8()) ? 0 : usageStatus;
}

} // namespace

int showCommand(const Invocation& invocation)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prints a report."));
    parser.addPositionalArgument(QStringLiteral("REPORT"), QStringLiteral("A JSON or PDF report."));
    if (const Parsed parsed = parse(parser, invocation, 1, {}); parsed != Parsed::Go)
        return statusOf(parsed);
    const Result<Report> report = load(parser.positionalArguments().at(0));
    return report ? printed(toText(reworded(*report))) : usageStatus;
}

int diffCommand(const Invocation& invocation)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Tells what got better and what got worse between two reports."));
    parser.addPositionalArgument(QStringLiteral("OLD"), QStringLiteral("The earlier report, JSON or PDF."));
    parser.addPositionalArgument(QStringLiteral("NEW"), QStringLiteral("The later report, JSON or PDF."));
    if (const Parsed parsed = parse(parser, invocation, 2, {}); parsed != Parsed::Go)
        return statusOf(parsed);
    const Result<Report> before = load(parser.positionalArguments().at(0));
    const Result<Report> after = load(parser.positionalArguments().at(1));
    return before && after ? printed(toText(diff(*before, *after))) : usageStatus;
}

} // namespace precall
