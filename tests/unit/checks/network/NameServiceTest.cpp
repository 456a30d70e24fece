#include "core/checks/network/NameService.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

NameLookup resolved()
{
    NameLookup lookup;
    lookup.systemAddresses = {QHostAddress(QStringLiteral("192.0.2.1"))};
    return lookup;
}

NameLookup failed(QList<ErrorKind> kinds)
{
    NameLookup lookup;
    for (const ErrorKind kind : kinds) {
        DnsAnswer answer;
        answer.error = Error{kind, {}, 0};
        lookup.answers.append(answer);
    }
    return lookup;
}

NameService serviceOf(QList<NameLookup> lookups)
{
    QMap<QString, NameLookup> byName;
    for (const NameLookup& lookup : lookups)
        byName.insert(QString::number(byName.size()), lookup);
    return nameService(byName);
}

} // namespace

TEST_CASE("The name service is judged on all look-ups together")
{
    using enum ErrorKind;
    CHECK(serviceOf({}) == NameService::Untested);
    CHECK(serviceOf({failed({Cancelled})}) == NameService::Untested);
    CHECK(serviceOf({failed({TimedOut}), resolved()}) == NameService::Works);
    CHECK(serviceOf({failed({TimedOut}), failed({ServerFailure, QueryRefused})}) == NameService::Down);
    CHECK(serviceOf({failed({TimedOut}), failed({NoSuchName})}) == NameService::AnswersNothing);
    CHECK(serviceOf({failed({NoSuchName}), failed({TimedOut})}) == NameService::AnswersNothing);
    CHECK(serviceOf({failed({NoAddress})}) == NameService::AnswersNothing);
    CHECK(serviceOf({failed({TimedOut, NoSuchName})}) == NameService::AnswersNothing);
    CHECK(serviceOf({failed({Cancelled}), failed({TimedOut})}) == NameService::Down);
}

TEST_CASE("Without a resolver to ask the system's word counts")
{
    NameLookup lookup;
    lookup.systemError = Error{ErrorKind::ServerFailure, QStringLiteral("EAI_AGAIN"), 0};
    CHECK(serviceOf({lookup}) == NameService::Down);
    CHECK(lookupError(lookup)->detail == QStringLiteral("EAI_AGAIN"));
}

TEST_CASE("The error that says most: existence before denial before refusal before silence")
{
    using enum ErrorKind;
    CHECK_FALSE(lookupError(resolved()).has_value());
    CHECK(lookupError(failed({TimedOut, NoSuchName}))->kind == NoSuchName);
    CHECK(lookupError(failed({NoSuchName, NoAddress}))->kind == NoAddress);
    CHECK(lookupError(failed({TimedOut, ServerFailure, QueryRefused}))->kind == QueryRefused);
    CHECK(lookupError(NameLookup{})->kind == TimedOut);
    for (const ErrorKind kind : {NoSuchName, QueryRefused, ServerFailure, TimedOut})
        CHECK(keepsNameAway(kind));
    CHECK_FALSE(keepsNameAway(NoAddress));
}
