#include "core/checks/network/NameService.h"

#include <algorithm>
#include <array>

namespace precall {

namespace {

/// Each resolver's own word, or the system's where none could be asked.
QList<Error> errorsOf(const NameLookup& lookup)
{
    QList<Error> errors;
    for (const DnsAnswer& answer : lookup.answers)
        if (answer.error)
            errors.append(*answer.error);
    if (errors.isEmpty() && lookup.systemError)
        errors.append(*lookup.systemError);
    return errors;
}

bool isAnswer(const Error& error)
{
    return error.kind == ErrorKind::NoSuchName || error.kind == ErrorKind::NoAddress;
}

bool wasCancelled(const NameLookup& lookup)
{
    const QList<Error> errors = errorsOf(lookup);
    return !lookup.resolved() && std::any_of(errors.begin(), errors.end(), [](const Error& error) {
        return error.kind == ErrorKind::Cancelled;
    });
}

} // namespace

NameService nameService(const QMap<QString, NameLookup>& lookups)
{
    NameService service = NameService::Untested;
    for (const NameLookup& lookup : lookups) {
        if (lookup.resolved())
            return NameService::Works;
        if (wasCancelled(lookup))
            continue;
        const QList<Error> errors = errorsOf(lookup);
        if (std::any_of(errors.begin(), errors.end(), isAnswer))
            service = NameService::AnswersNothing;
        else if (service == NameService::Untested)
            service = NameService::Down;
    }
    return service;
}

QString nameServiceFault(NameService service)
{
    switch (service) {
    case NameService::Untested:
    case NameService::Works:
        return {};
    case NameService::AnswersNothing:
        return QStringLiteral("nothing-resolves");
    case NameService::Down:
        return QStringLiteral("resolver-down");
    }
    Q_UNREACHABLE();
}

std::optional<Error> lookupError(const NameLookup& lookup)
{
    if (lookup.resolved())
        return std::nullopt;
    const QList<Error> errors = errorsOf(lookup);
    constexpr std::array telling{ErrorKind::NoAddress, ErrorKind::NoSuchName, ErrorKind::QueryRefused,
                                 ErrorKind::ServerFailure, ErrorKind::TimedOut};
    for (const ErrorKind kind : telling)
        for (const Error& error : errors)
            if (error.kind == kind)
                return error;
    return errors.isEmpty() ? Error{ErrorKind::TimedOut, {}, 0} : errors.first();
}

bool keepsNameAway(ErrorKind error)
{
    return error == ErrorKind::NoSuchName || error == ErrorKind::QueryRefused ||
           error == ErrorKind::ServerFailure || error == ErrorKind::TimedOut;
}

} // namespace precall
