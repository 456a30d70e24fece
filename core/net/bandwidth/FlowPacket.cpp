#include "core/net/bandwidth/FlowPacket.h"

#include <QList>
#include <QRandomGenerator>
#include <QtEndian>

namespace precall {

namespace {

constexpr qsizetype largestFlowPacket = 1500;
constexpr qsizetype ssrcAt = 8;
constexpr qsizetype sequenceAt = 12;
constexpr qsizetype smallestFlowPacket = 16;
constexpr char version2 = char(0x80);
constexpr char dynamicPayloadType = 96;
/// Of the time stamp: ticks a second, as of every video payload (RFC 3551 section 5).
constexpr double videoClock = 90'000;

} // namespace

FlowPacket::FlowPacket() : m_ssrc(QRandomGenerator::global()->generate())
{
    QList<quint32> filling(largestFlowPacket / 4);
    QRandomGenerator::global()->fillRange(filling.data(), filling.size());
    m_template = QByteArray(reinterpret_cast<const char*>(filling.constData()), filling.size() * 4);
    m_template[0] = version2;
    m_template[1] = dynamicPayloadType;
    qToBigEndian(m_ssrc, m_template.data() + ssrcAt);
}

QByteArray FlowPacket::make(quint32 sequence, int bytes, double at)
{
    qToBigEndian(quint16(sequence), m_template.data() + 2);
    qToBigEndian(quint32(quint64(at * videoClock)), m_template.data() + 4);
    qToBigEndian(sequence, m_template.data() + sequenceAt);
    return m_template.left(std::clamp(qsizetype(bytes), smallestFlowPacket, m_template.size()));
}

std::optional<quint32> FlowPacket::sequenceOf(QByteArrayView packet) const
{
    if (packet.size() < smallestFlowPacket || packet[0] != version2 ||
        qFromBigEndian<quint32>(packet.data() + ssrcAt) != m_ssrc)
        return std::nullopt;
    return qFromBigEndian<quint32>(packet.data() + sequenceAt);
}

} // namespace precall
