#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/base/Language.h"
#include "core/check/PageCodes.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "core/profile/ProfileReader.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace precall {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

QString codeLine(const SayableCode& code)
{
    return QStringLiteral("  %1  %2\n").arg(code.sayable, code.code);
}

QString checkLines()
{
    QString text = ListText::tr("Checks") + QLatin1Char('\n');
    for (const Checker* check : checkers())
        text += QStringLiteral("  %1  %2  %3\n")
                    .arg(check->pageCode(), check->id().leftJustified(11), check->title());
    return text;
}

QString pageLine(const QString& code, const QString& title)
{
    return QStringLiteral("  %1  %2\n").arg(code, title);
}

QString headingText(const QString& heading)
{
    return QStringLiteral("\n%1\n").arg(heading);
}

/// Each check has a page, too; its code stands beside it.
QString pageLines()
{
    return headingText(ListText::tr("Other pages of the window")) +
           pageLine(welcomePageCode(), ListText::tr("Welcome")) +
           pageLine(resultPageCode(), ListText::tr("Your result")) +
           pageLine(exportPageCode(), ListText::tr("Save or send your result"));
}

QString profileLines(const QString& language)
{
    QString text = headingText(ListText::tr("Profiles"));
    for (const QString& name : builtInProfiles())
        if (const Result<RequirementsProfile> profile = loadProfile(name))
            text +=
                QStringLiteral("  %1  %2\n")
                    .arg(name.leftJustified(12),
                         ListText::tr("%1, version %2").arg(profile->titleFor(language), profile->version));
    return text;
}

QString findingLines()
{
    QString text = headingText(ListText::tr("Findings"));
    for (const Checker* check : checkers())
        for (const SayableCode& code : check->codes())
            text += codeLine(code);
    return text;
}

QString diagnosisLines()
{
    QString text = headingText(ListText::tr("Diagnoses"));
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
    const QString text = checkLines() + pageLines() + profileLines(invocation.language.code()) +
                         findingLines() + diagnosisLines();
    return print(text.toUtf8()) ? 0 : usageStatus;
}

} // namespace precall
