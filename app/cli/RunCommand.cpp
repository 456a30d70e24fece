#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/ConsoleRun.h"
#include "app/cli/RunOptions.h"
#include "app/cli/RunOutputs.h"
#include "core/check/World.h"
#include "core/profile/ProfileReader.h"
#include "core/report/ForAdministrators.h"

#include <QCommandLineParser>

namespace precall {

namespace {

const char* const examples = R"(
Examples:
  precall-cli run --only system,ports --json -
  precall-cli run --pdf report.pdf --lang de
  precall-cli run --profile company.json --trust-roots company-roots.pem

The result goes to standard output, progress to standard error. Exit status: 0 ready, 4 ready with limits, 1 not
ready, 3 undecided, 2 wrong usage or unwritable output, 130 interrupted (a partial report is still written).
)";

int fail(const Error& error)
{
    complain(error.detail);
    return usageStatus;
}

/// One line, though a profile may have many faults.
int failProfile(const Error& error, const QString& profile)
{
    const QStringList faults = error.detail.split(QLatin1Char('\n'));
    QString line = faults.first();
    if (faults.size() > 1)
        line += QStringLiteral(" (and %1 more: precall-cli profile validate %2)")
                    .arg(faults.size() - 1)
                    .arg(profile);
    return fail({error.kind, line, 0});
}

int reportAndStatus(const RunOptions& options, const Report& report, ReportStore& store)
{
    if (const Result<void> written = writeOutputs(options, report); !written) {
        complain(written.error().detail);
        if (store.save(report))
            complain(QStringLiteral("the report is kept in %1").arg(ReportStore::defaultFolder()));
        return usageStatus;
    }
    store.remove(report.id);
    if (const QString note = firewallRequestNote(report);
        !options.firewallRequest.isEmpty() && !note.isEmpty())
        complain(QStringLiteral("%1: %2").arg(options.firewallRequest, note));
    return report.interrupted ? interruptedStatus : exitStatus(report.verdict);
}

int run(const RunOptions& options)
{
    if (const Result<void> writable = checkOutputs(options); !writable)
        return fail(writable.error());
    const Result<RequirementsProfile> profile = loadProfile(options.profile);
    if (!profile)
        return failProfile(profile.error(), options.profile);
    const Result<World*> world = World::create(options.settings);
    if (!world)
        return fail(world.error());

    // Until here Ctrl-C just ends the program: nothing has begun, and an input may be a pipe that nobody
    // writes to.
    const std::stop_token interrupt = stopOnInterrupt();
    ReportStore store(ReportStore::defaultFolder());
    ConsoleRun consoleRun(options, std::make_shared<const RequirementsProfile>(*profile), store);
    return reportAndStatus(options, consoleRun.run((*world)->capabilities(), interrupt), store);
}

} // namespace

int runCommand(const Invocation& invocation)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Runs the checks and prints the result."));
    addRunOptions(parser);
    if (const Parsed parsed = parse(parser, invocation, 0, QString::fromUtf8(examples)); parsed != Parsed::Go)
        return statusOf(parsed);
    const Result<RunOptions> options = readRunOptions(parser);
    if (!options) {
        complain(options.error().detail + QStringLiteral("; see precall-cli run --help"));
        return usageStatus;
    }
    return run(*options);
}

} // namespace precall
