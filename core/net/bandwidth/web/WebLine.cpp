#include "core/net/bandwidth/web/WebLine.h"

#include "core/net/Dialer.h"
#include "core/net/Endpoint.h"
#include "core/net/Resolver.h"
#include "core/net/http/HttpParser.h"
#include "core/net/http/HttpRequest.h"
#include "core/net/tls/SecuredStream.h"

namespace precall {

namespace {

constexpr qsizetype mostAddressesTried = 4;
constexpr qsizetype answerRead = 16 * 1024;

WebLine failedLine(Stage stage, const Error& error)
{
    WebLine line;
    line.reached = stage;
    line.error = error;
    return line;
}

/// One null address where a proxy looks the name up.
Result<QList<QHostAddress>> addressesOf(const QString& host, const Route& route, const WebWorld& world,
                                        const ProbeTimes& times, const std::stop_token& stop)
{
    if (!route.isDirect())
        return QList<QHostAddress>{QHostAddress()};
    if (const QHostAddress literal(host); !literal.isNull())
        return QList<QHostAddress>{literal};
    const NameLookup lookup = world.resolver.lookup(host, QDeadlineTimer(times.resolve), stop);
    if (!lookup.resolved())
        return lookup.error().value_or(Error{ErrorKind::NoSuchName, host, 0});
    return lookup.addresses().first(std::min(mostAddressesTried, lookup.addresses().size()));
}

std::optional<Error> untrusted(const std::optional<TlsFacts>& facts)
{
    if (facts && facts->isTrusted())
        return {};
    return Error{ErrorKind::Tls, QStringLiteral("the certificate is not trusted"), 0};
}

} // namespace

WebLine openWebLine(const QUrl& url, const Route& route, const WebWorld& world, const ProbeTimes& times,
                    std::stop_token stop)
{
    const auto addresses = addressesOf(url.host(), route, world, times, stop);
    if (!addresses)
        return failedLine(Stage::Resolve, addresses.error());
    Dialled dialled;
    for (const QHostAddress& address : *addresses) {
        dialled = dial(route, {url.host(), address, portOf(url)}, times, stop);
        if (dialled.stream || stop.stop_requested())
            break;
    }
    if (dialled.error)
        return failedLine(route.isDirect() ? Stage::Connect : Stage::Proxy, *dialled.error);
    WebLine line;
    line.connectMs = route.isDirect() ? dialled.connectMs : -1;
    auto counted = std::make_unique<CountedStream>(std::move(dialled.stream));
    line.counted = counted.get();
    const QString name = sniFor(url.host());
    SecuredStream secured = secure(std::move(counted), TlsOptions{name, {"http/1.1"}, false}, url.host(), world.verifier,
                                   {QDeadlineTimer(times.handshake), stop});
    if (secured.error)
        return failedLine(Stage::Handshake, *secured.error);
    if (const auto error = untrusted(secured.facts))
        return failedLine(Stage::Handshake, *error);
    line.stream = std::move(secured.stream);
    return line;
}

Result<HttpAnswer> getOver(ByteStream& stream, const QUrl& url, AnswerPart part, qsizetype most, const Until& until)
{
    const QByteArray request =
        getRequest(url, {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}, {"Connection", "close"}});
    if (const auto written = stream.writeAll(request, until); !written)
        return written.error();
    HttpParser parser(most);
    while (!(part == AnswerPart::Head ? parser.hasHead() : parser.done())) {
        const auto bytes = stream.readSome(answerRead, until);
        if (!bytes)
            return bytes.error();
        const auto fed = bytes->isEmpty() ? parser.end() : parser.feed(*bytes);
        if (!fed)
            return fed.error();
    }
    return parser.answer();
}

} // namespace precall
