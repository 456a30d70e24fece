#include "core/net/websocket/WebSocketFrame.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <bit>

namespace precall {

namespace {

/// RFC 6455 section 5.2.
constexpr quint8 finalBit = 0x80;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 opcodeBits = 0x0f;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7f;
constexpr quint8 sixteenBitLength = 126;
constexpr quint8 sixtyFourBitLength = 127;
constexpr quint64 mostControlPayload = 125;

/// What the first bytes of a frame say.
struct FrameHeader
{
    quint8 first = 0;
    quint8 second = 0;
    quint64 payload = 0;
    qsizetype size = 0;
};

/// Nothing when more bytes are needed.
std::optional<FrameHeader> readFrameHeader(const QByteArray& bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    FrameHeader header{static_cast<quint8>(bytes[0]), static_cast<quint8>(bytes[1]), 0, 2};
    header.payload = header.second & lengthBits;
    if (header.payload == sixteenBitLength)
        header.size += 2;
    else if (header.payload == sixtyFourBitLength)
        header.size += 8;
    if (bytes.size() < header.size)
        return std::nullopt;
    if (header.payload == sixteenBitLength)
        header.payload = qFromBigEndian<quint16>(bytes.constData() + 2);
    else if (header.payload == sixtyFourBitLength)
        header.payload = qFromBigEndian<quint64>(bytes.constData() + 2);
    return header;
}

bool isKnownOpcode(quint8 opcode)
{
    return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

std::optional<Error> frameFault(const FrameHeader& header, quint64 mostPayload)
{
    const auto broken = [](const char* what) {
        return Error{ErrorKind::Protocol, QString::fromLatin1(what), 0};
    };
    const quint8 opcode = header.first & opcodeBits;
    if (header.first & reservedBits)
        return broken("reserved bits set");
    if (!isKnownOpcode(opcode))
        return broken("unknown opcode");
    if (header.second & maskBit)
        return broken("masked by the server");
    if (opcode >= 8 && (!(header.first & finalBit) || header.payload > mostControlPayload))
        return broken("control frame split or too long");
    if (header.payload > mostPayload)
        return Error{ErrorKind::TooLarge, QStringLiteral("frame of %1 bytes").arg(header.payload), 0};
    return std::nullopt;
}

QByteArray maskedLengthField(qsizetype payload)
{
    const auto length = static_cast<quint64>(payload);
    QByteArray field(
        1, static_cast<char>(maskBit | static_cast<quint8>(qMin<quint64>(length, sixteenBitLength))));
    if (length <= mostControlPayload)
        return field;
    if (length <= 0xffff) {
        field.resize(3);
        qToBigEndian(static_cast<quint16>(length), field.data() + 1);
        return field;
    }
    field[0] = static_cast<char>(maskBit | sixtyFourBitLength);
    field.resize(9);
    qToBigEndian(length, field.data() + 1);
    return field;
}

} // namespace

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const quint32 word = QRandomGenerator::system()->generate();
        bytes.append(reinterpret_cast<const char*>(&word), sizeof word);
    }
    return bytes.left(size);
}

std::array<quint8, 4> freshMask()
{
    return std::bit_cast<std::array<quint8, 4>>(QRandomGenerator::system()->generate());
}

QByteArray encodeFrame(const WebSocketFrame& frame, const std::array<quint8, 4>& mask)
{
    QByteArray bytes(1, static_cast<char>((frame.final ? finalBit : 0) | static_cast<quint8>(frame.opcode)));
    bytes += maskedLengthField(frame.payload.size());
    bytes.append(reinterpret_cast<const char*>(mask.data()), mask.size());
    for (qsizetype i = 0; i < frame.payload.size(); ++i)
        bytes +=
            static_cast<char>(frame.payload[i] ^ static_cast<char>(mask[static_cast<std::size_t>(i % 4)]));
    return bytes;
}

QByteArray webSocketAccept(const QByteArray& key)
{
    const QByteArray guid("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"); // RFC 6455 section 1.3
    return QCryptographicHash::hash(key + guid, QCryptographicHash::Sha1).toBase64();
}

Result<std::optional<WebSocketFrame>> WebSocketFrameReader::next()
{
    const std::optional<FrameHeader> header = readFrameHeader(m_pending);
    if (!header)
        return std::optional<WebSocketFrame>();
    if (const std::optional<Error> error = frameFault(*header, m_mostPayload))
        return *error;
    const auto payload = static_cast<qsizetype>(header->payload);
    if (m_pending.size() < header->size + payload)
        return std::optional<WebSocketFrame>();
    WebSocketFrame frame{(header->first & finalBit) != 0,
                         static_cast<WebSocketFrame::Opcode>(header->first & opcodeBits),
                         m_pending.mid(header->size, payload)};
    m_pending.remove(0, header->size + payload);
    return std::optional(std::move(frame));
}

} // namespace precall
