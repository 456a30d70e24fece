#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "core/profile/ProfileReader.h"

#include <QCommandLineParser>

namespace precall {

namespace {

QString codeLine(const SayableCode& code)
{
    return QStringLiteral("  %1  %2\n").arg(code.sayable, code.code);
}

QString checkLines()
{
    QString text = QStringLiteral("Checks\n");
    for (const Checker* check : checkers())
        text += QStringLiteral("  %1  %2  %3\n")
                    .arg(check->pageCode(), check->id().leftJustified(11), check->title());
    return text;
}

QString profileLines()
{
    QString text = QStringLiteral("\nProfiles\n");
    for (const QString& name : builtInProfiles())
        if (const Result<RequirementsProfile> profile = loadProfile(name))
            text += QStringLiteral("  %1  %2, version %3\n")
                        .arg(name.leftJustified(12), profile->title.value(QStringLiteral("en")),
                             profile->version);
    return text;
}

QString findingLines()
{
    QString text = QStringLiteral("\nFindings\n");
    for (const Checker* check : checkers())
        for (const SayableCode& code : check->codes())
            text += codeLine(code);
    return text;
}

QString diagnosisLines()
{
    QString text = QStringLiteral("\nDiagnoses\n");
    for (const SayableCode& code : diagnosisCodes())
        text += codeLine(code);
    return text;
}

} // namespace

int listCommand(const Invocation& invocation)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Lists the checks, the profiles and the codes."));
    if (const Parsed parsed = parse(parser, invocation, 0, {}); parsed != Parsed::Go)
        return statusOf(parsed);
    const QString text = checkLines() + profileLines() + findingLines() + diagnosisLines();
    return print(text.toUtf8()) ? 0 : usageStatus;
}

} // namespace precall
