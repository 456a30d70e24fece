#include "core/net/dns/DnsQuestion.h"

#include "core/net/socket/TcpStream.h"
#include "core/net/socket/UdpSocket.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QUrl>
#include <QtEndian>

#include <algorithm>

namespace precall {

namespace {

constexpr int maxAliases = 16;
constexpr qsizetype idSize = 2;

/// What one reply says about one name.
struct Records
{
    QList<DnsRecord> records;
    QStringList canonicalNames;
};

/// One question on its way: the same id and bytes for each try.
struct Question
{
    DnsType type;
    quint16 id = 0;
    QString name;
    QByteArray query;
    std::optional<Result<DnsReply>> reply;

    bool fits(const DnsReply& other) const
    {
        return other.id == id && other.type == quint16(type) && other.name == name;
    }
};

using Questions = QList<Question>;

Error errorOfCode(int code)
{
    switch (DnsCode(code)) {
    case DnsCode::NameError:
        return {ErrorKind::NoSuchName, QStringLiteral("NXDOMAIN"), code};
    case DnsCode::ServerFailure:
        return {ErrorKind::ServerFailure, QStringLiteral("SERVFAIL"), code};
    case DnsCode::Refused:
        return {ErrorKind::QueryRefused, QStringLiteral("REFUSED"), code};
    default:
        return {ErrorKind::ServerFailure, QStringLiteral("RCODE %1").arg(code), code};
    }
}

/// The records of the question's name, or of what it is an alias of.
Records recordsFor(const DnsReply& reply)
{
    Records records;
    QString name = reply.name;
    for (int i = 0; i < maxAliases; ++i) {
        const auto alias =
            std::find_if(reply.answers.begin(), reply.answers.end(), [&](const DnsRecord& record) {
                return record.type == DnsType::Cname && record.owner == name;
            });
        if (alias == reply.answers.end())
            break;
        records.canonicalNames.append(name = alias->target);
    }
    for (const DnsRecord& record : reply.answers)
        if (record.type == DnsType(reply.type) && record.owner == name && !records.records.contains(record))
            records.records.append(record);
    return records;
}

Result<Records> foundIn(const DnsReply& reply)
{
    if (reply.code != int(DnsCode::NoError))
        return errorOfCode(reply.code);
    Records records = recordsFor(reply);
    if (records.records.isEmpty())
        return Error{ErrorKind::NoAddress, QStringLiteral("no such record"), 0};
    return records;
}

Result<Records> recordsOf(const Question& question)
{
    if (!question.reply)
        return Error{ErrorKind::TimedOut, {}, 0};
    return question.reply->ok() ? foundIn(**question.reply) : question.reply->error();
}

/// RFC 7766 section 8: two bytes of length before each message.
Result<QByteArray> exchangeOverTcp(const Endpoint& resolver, const QByteArray& query, const Until& until)
{
    TcpStream stream;
    if (const auto connected = stream.connect(resolver, until); !connected)
        return connected.error();
    QByteArray framed(idSize, Qt::Uninitialized);
    qToBigEndian(quint16(query.size()), framed.data());
    if (const auto written = stream.writeAll(framed + query, until); !written)
        return written.error();
    const auto size = readExactly(stream, 2, until);
    return size ? readExactly(stream, qFromBigEndian<quint16>(size->data()), until) : size.error();
}

Result<DnsReply> askOverTcp(const Endpoint& resolver, const Question& question, const Until& until)
{
    const auto bytes = exchangeOverTcp(resolver, question.query, until);
    if (!bytes)
        return bytes.error();
    auto reply = parseDnsReply(*bytes);
    if (reply && !question.fits(*reply))
        return Error{ErrorKind::Protocol, QStringLiteral("DNS: a reply to another question"), 0};
    return reply;
}

Result<Questions> questionsFor(const QString& name, const QList<DnsType>& types)
{
    Questions questions;
    const QString plain = name.endsWith(u'.') ? name.chopped(1) : name;
    quint16 id = quint16(QRandomGenerator::system()->generate());
    for (const DnsType type : types) {
        auto query = dnsQuery(id, plain, type);
        if (!query)
            return query.error();
        questions.append(
            {type, id, QString::fromLatin1(QUrl::toAce(plain)).toLower(), *std::move(query), {}});
        id = quint16(~id);
    }
    return questions;
}

/// The exchange with one resolver.
class Dialogue
{
public:
    Dialogue(const Endpoint& resolver, Questions questions, const Until& until)
        : m_resolver(resolver), m_questions(std::move(questions)), m_until(until)
    {
    }

    DnsAnswer askForAddresses();
    Result<QList<DnsRecord>> askForRecords();

private:
    void run();
    bool complete() const
    {
        return std::all_of(m_questions.begin(), m_questions.end(), [](const Question& q) { return q.reply; });
    }
    void tryOnce();
    Result<void> sendOpenQuestions(const Until& until);
    void take(QByteArrayView message, Until& until);
    DnsAnswer merged() const;
    std::optional<Error> tellingError() const;

    Endpoint m_resolver;
    Questions m_questions;
    Until m_until;
    UdpSocket m_socket;
    std::optional<Error> m_trouble; ///< what stood in the way of an answer, when it was not silence
    int m_attempts = 0;
};

void Dialogue::run()
{
    if (const auto connected = m_socket.connect(m_resolver); !connected)
        m_trouble = connected.error();
    else
        while (!complete() && m_attempts < dnsTries && m_until.lasts())
            tryOnce();
}

DnsAnswer Dialogue::askForAddresses()
{
    QElapsedTimer timer;
    timer.start();
    run();
    DnsAnswer answer = merged();
    answer.ms = int(timer.elapsed());
    return answer;
}

Result<QList<DnsRecord>> Dialogue::askForRecords()
{
    run();
    auto found = recordsOf(m_questions.first());
    if (found)
        return found->records;
    return tellingError().value_or(found.error());
}

void Dialogue::tryOnce()
{
    ++m_attempts;
    Until until = m_until.atMost(dnsTryTime);
    if (const auto sent = sendOpenQuestions(until); !sent) {
        m_trouble = sent.error();
        return;
    }
    while (!complete()) {
        const auto datagram = m_socket.receive(until);
        if (!datagram) {
            if (datagram.error().kind != ErrorKind::TimedOut)
                m_trouble = datagram.error();
            return;
        }
        take(datagram->bytes, until);
    }
}

Result<void> Dialogue::sendOpenQuestions(const Until& until)
{
    for (const Question& question : m_questions)
        if (!question.reply)
            if (auto sent = m_socket.send(question.query, until); !sent)
                return sent;
    return {};
}

/// Sorts a datagram to its question. What fits none is passed over: it may be a forgery, the answer may yet
/// come.
void Dialogue::take(QByteArrayView message, Until& until)
{
    auto reply = parseDnsReply(message);
    if (!reply) {
        m_trouble = reply.error();
        return;
    }
    for (Question& question : m_questions) {
        if (question.reply || !question.fits(*reply))
            continue;
        question.reply = reply->truncated ? askOverTcp(m_resolver, question, until) : std::move(reply);
        const auto records = recordsOf(question);
        if (records || records.error().kind == ErrorKind::NoSuchName)
            until = m_until = m_until.atMost(dnsPatience);
        return;
    }
}

DnsAnswer Dialogue::merged() const
{
    DnsAnswer answer;
    answer.resolver = m_resolver.address;
    answer.attempts = m_attempts;
    for (const Question& question : m_questions) {
        const auto records = recordsOf(question);
        if (!records)
            continue;
        for (const DnsRecord& record : records->records)
            answer.addresses.append(record.address);
        if (answer.canonicalNames.isEmpty())
            answer.canonicalNames = records->canonicalNames;
    }
    if (answer.addresses.isEmpty())
        answer.error = tellingError();
    return answer;
}

/// A name that exists for one type exists; else what was said beats silence.
std::optional<Error> Dialogue::tellingError() const
{
    for (const ErrorKind kind :
         {ErrorKind::NoAddress, ErrorKind::NoSuchName, ErrorKind::QueryRefused, ErrorKind::ServerFailure})
        for (const Question& question : m_questions)
            if (const auto records = recordsOf(question); records.error().kind == kind)
                return records.error();
    if (m_until.stop.stop_requested())
        return Error{ErrorKind::Cancelled, {}, 0};
    for (const Question& question : m_questions)
        if (question.reply && !question.reply->ok())
            return question.reply->error();
    return m_trouble ? m_trouble : Error{ErrorKind::TimedOut, {}, 0};
}

} // namespace

DnsAnswer askResolver(const Endpoint& resolver, const QString& name, const Until& until)
{
    auto questions = questionsFor(name, {DnsType::A, DnsType::Aaaa});
    if (questions)
        return Dialogue(resolver, *std::move(questions), until).askForAddresses();
    DnsAnswer answer;
    answer.resolver = resolver.address;
    answer.error = questions.error();
    return answer;
}

Result<QList<DnsRecord>> askForRecords(const Endpoint& resolver, const QString& name, DnsType type,
                                       const Until& until)
{
    auto questions = questionsFor(name, {type});
    if (!questions)
        return questions.error();
    return Dialogue(resolver, *std::move(questions), until).askForRecords();
}

Result<QList<DnsRecord>> recordsIn(const DnsReply& reply)
{
    auto found = foundIn(reply);
    if (!found)
        return found.error();
    return found->records;
}

} // namespace precall
