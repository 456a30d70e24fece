#include "core/net/dns/DnsMessage.h"

#include <QUrl>
#include <QtEndian>

#include <algorithm>

namespace precall {

namespace {

constexpr qsizetype maxLabel = 63;
constexpr qsizetype maxName = 253; ///< as text; 255 bytes on the wire
constexpr int maxRecords = 512;
constexpr quint16 classInternet = 1;
constexpr quint16 recursionDesired = 0x0100;
constexpr quint16 isResponse = 0x8000;
constexpr quint16 isTruncated = 0x0200;
constexpr quint8 pointerBits = 0xC0;

Error malformed(const char* what)
{
    return {ErrorKind::Protocol, QStringLiteral("DNS: %1").arg(QLatin1String(what)), 0};
}

void append16(QByteArray& bytes, quint16 value)
{
    bytes.append(char(value >> 8)).append(char(value & 0xFF));
}

bool isLabelText(quint8 byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
}

QString labelText(QByteArrayView label)
{
    QString text;
    for (const char character : label) {
        const auto byte = quint8(character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character);
        text += isLabelText(byte) ? QString(QLatin1Char(char(byte)))
                                  : QStringLiteral("\\%1").arg(int(byte), 3, 10, QLatin1Char('0'));
    }
    return text;
}

/// Walks through a message; whatever would lie beyond its end makes it fail and reads as nothing.
class Reader
{
public:
    explicit Reader(QByteArrayView message) : m_message(message) {}

    bool failed() const { return m_failed; }
    qsizetype position() const { return m_position; }

    QByteArrayView bytes(qsizetype count)
    {
        if (m_failed || count > m_message.size() - m_position) {
            m_failed = true;
            return {};
        }
        m_position += count;
        return m_message.sliced(m_position - count, count);
    }

    quint8 number8() { return quint8(number(1)); }
    quint16 number16() { return quint16(number(2)); }
    QString name();

private:
    quint32 number(qsizetype size)
    {
        quint32 value = 0;
        for (const char byte : bytes(size))
            value = value << 8 | quint8(byte);
        return value;
    }

    QByteArrayView m_message;
    qsizetype m_position = 0;
    bool m_failed = false;
};

QString Reader::name()
{
    QStringList labels;
    qsizetype length = 0;
    qsizetype after = -1;         // where the record goes on, once a pointer was followed
    qsizetype limit = m_position; // a pointer must lead before this
    for (quint8 size = number8(); size != 0 && !m_failed; size = number8()) {
        if ((size & pointerBits) == pointerBits) {
            const qsizetype target = qsizetype(size & ~pointerBits) << 8 | number8();
            if (after < 0)
                after = m_position;
            m_failed = m_failed || target >= limit;
            limit = m_position = target;
        } else if (size > maxLabel || (length += size + 1) > maxName + 1) {
            m_failed = true;
        } else {
            labels += labelText(bytes(size));
        }
    }
    if (after >= 0)
        m_position = after;
    return labels.join(u'.');
}

QHostAddress addressOf(DnsType type, QByteArrayView data)
{
    if (type == DnsType::A && data.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(data.data()));
    if (type == DnsType::Aaaa && data.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8*>(data.data()));
    return {};
}

/// What a record of a type with a name in it says. RFC 1035 section 3.3, RFC 2782.
void readTarget(Reader& data, DnsRecord& record)
{
    if (record.type == DnsType::Mx || record.type == DnsType::Srv)
        record.priority = data.number16();
    if (record.type == DnsType::Srv) {
        data.bytes(2); // weight
        record.port = data.number16();
    }
    record.target = data.name();
}

/// Appends the next record when it is of a type and class that is understood.
void readRecord(Reader& reader, QList<DnsRecord>& records)
{
    static const QList withTarget{DnsType::Cname, DnsType::Mx, DnsType::Srv};
    DnsRecord record;
    record.owner = reader.name();
    record.type = DnsType(reader.number16());
    const quint16 recordClass = reader.number16();
    reader.bytes(4); // time to live
    const quint16 size = reader.number16();
    Reader data = reader;
    record.address = addressOf(record.type, reader.bytes(size));
    if (withTarget.contains(record.type))
        readTarget(data, record);
    if (!reader.failed() && !data.failed() && recordClass == classInternet &&
        (!record.address.isNull() || withTarget.contains(record.type)))
        records.append(record);
}

} // namespace

Result<QByteArray> dnsQuery(quint16 id, const QString& name, DnsType type)
{
    const QByteArray text = QUrl::toAce(name);
    QByteArray query;
    for (const quint16 field : {id, recursionDesired, quint16(1), quint16(0), quint16(0), quint16(0)})
        append16(query, field);
    for (const QByteArray& label : text.split('.')) {
        if (label.isEmpty() || label.size() > maxLabel || text.size() > maxName)
            return Error{ErrorKind::Invalid, QStringLiteral("not a host name"), 0};
        query.append(char(label.size())).append(label);
    }
    query.append('\0');
    append16(query, quint16(type));
    append16(query, classInternet);
    return query;
}

Result<DnsReply> parseDnsReply(QByteArrayView message)
{
    Reader reader(message);
    DnsReply reply;
    reply.id = reader.number16();
    const quint16 flags = reader.number16();
    const quint16 questions = reader.number16();
    const int answers = std::min<int>(reader.number16(), maxRecords);
    reader.bytes(4); // counts of the authority and additional sections
    reply.name = reader.name();
    reply.type = reader.number16();
    reader.bytes(2);
    if (reader.failed() || !(flags & isResponse) || questions != 1)
        return malformed("not a response to one question");
    reply.code = flags & 0x0F;
    reply.truncated = flags & isTruncated;
    for (int i = 0; i < answers && !reader.failed(); ++i)
        readRecord(reader, reply.answers);
    if (reader.failed() && !reply.truncated)
        return malformed("ends within a record");
    return reply;
}

} // namespace precall
