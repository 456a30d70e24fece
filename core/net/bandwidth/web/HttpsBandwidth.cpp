#include "core/net/bandwidth/web/HttpsBandwidth.h"

#include "core/base/Version.h"
#include "core/net/bandwidth/web/WebMeasurement.h"
#include "core/net/http/HttpParser.h"
#include "core/net/http/HttpRequest.h"

#include <QRandomGenerator>

namespace precall {

namespace {

constexpr qsizetype answerLimit = 16 * 1024;
/// nginx takes no longer body unless it is told to (client_max_body_size).
constexpr qsizetype postBytes = 1 << 20;
constexpr qsizetype pieceBytes = 4 * 1024;
constexpr int firstRefusal = 300; ///< as is a redirect: the address has to be the file's own

QString withoutQuery(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

void measureDownload(WebMeasurement& measurement, const QUrl& url)
{
    WebLine* line = measurement.open(url);
    if (!line)
        return;
    const auto answer = getOver(*line->stream, url, AnswerPart::Head, answerLimit, measurement.exchange());
    if (!answer)
        return measurement.fail(QStringLiteral("request"), answer.error());
    if (answer->status >= firstRefusal)
        return measurement.fail(QStringLiteral("request"), Error{ErrorKind::Refused, answer->reason, answer->status},
                                answer->status);
    WebTransfer transfer = measurement.transfer(StreamDirection::Down);
    const auto done = transfer.receive([](const QByteArray&) { return Result<void>(); });
    measurement.finish(StreamDirection::Down, transfer, done);
}

/// POSTs without an end, each sent before the last one was answered.
class PostMaker
{
public:
    explicit PostMaker(const QUrl& url)
        : m_head(postRequestHead(url)), m_piece(pieceBytes, Qt::Uninitialized)
    {
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(m_piece.data()),
                                              m_piece.size() / qsizetype(sizeof(quint32)));
    }

    QByteArray next()
    {
        const QByteArray head = m_left == 0 ? m_head : QByteArray();
        m_left = (m_left == 0 ? postBytes : m_left) - pieceBytes;
        return head + m_piece;
    }

private:
    static QByteArray postRequestHead(const QUrl& url)
    {
        QByteArray head = getRequest(url, {{"Content-Type", "application/octet-stream"},
                                           {"Content-Length", QByteArray::number(postBytes)}});
        return head.replace(0, 3, "POST");
    }

    QByteArray m_head;
    QByteArray m_piece;
    qsizetype m_left = 0;
};

/// Reads the first answer; a refusal is an error of that code.
class PostAnswer
{
public:
    Result<void> take(const QByteArray& bytes)
    {
        if (m_parser.done())
            return {};
        if (auto fed = m_parser.feed(bytes); !fed)
            return fed;
        if (m_parser.hasHead() && m_parser.answer().status >= firstRefusal)
            return Error{ErrorKind::Refused, m_parser.answer().reason, m_parser.answer().status};
        return {};
    }

private:
    HttpParser m_parser{answerLimit};
};

void measureUpload(WebMeasurement& measurement, const QUrl& url, const Route& route)
{
    if (!route.isDirect())
        return measurement.fail(QStringLiteral("proxy"),
                                Error{ErrorKind::Unsupported, QStringLiteral("a proxy acknowledges by itself"), 0});
    WebLine* const line = measurement.open(url);
    if (!line)
        return;
    if (line->counted->unacknowledged() < 0)
        return measurement.fail(
            QStringLiteral("data"),
            Error{ErrorKind::Unsupported, QStringLiteral("the system does not tell what was acknowledged"), 0});
    PostMaker maker(url);
    PostAnswer answer;
    WebTransfer transfer = measurement.transfer(StreamDirection::Up);
    const auto done = transfer.send([&] { return maker.next(); },
                                    [&](const QByteArray& bytes) { return answer.take(bytes); });
    if (!done && done.error().kind == ErrorKind::Refused)
        measurement.fail(QStringLiteral("request"), done.error(), done.error().code);
    measurement.finish(StreamDirection::Up, transfer, done);
}

} // namespace

BandwidthMeasurement measureByHttps(const BandwidthTarget& target, const BandwidthPlan& plan,
                                    const BandwidthWatch& watch, std::stop_token stop, const WebWorld& world)
{
    WebMeasurement measurement(target, plan, watch, std::move(stop), world);
    measurement.choose(withoutQuery(target.download.isValid() ? target.download : target.upload));
    if (plan.downKbps > 0 && target.download.isValid())
        measureDownload(measurement, target.download);
    if (plan.upKbps > 0 && target.upload.isValid() && !measurement.isStopped())
        measureUpload(measurement, target.upload, target.route);
    return measurement.result();
}

} // namespace precall
