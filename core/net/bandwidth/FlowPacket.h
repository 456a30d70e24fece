#pragma once

#include <QByteArray>

#include <optional>

namespace precall {

/// The packets of one flow: RTP (RFC 3550 section 5.1) of a dynamic payload type, whose payload begins with the
/// packet's full sequence number and goes on with bytes that cannot be compressed.
class FlowPacket
{
public:
    FlowPacket(); ///< of a new flow: a random SSRC

    /// `bytes` in all, 16 at least.
    QByteArray make(quint32 sequence, int bytes, double at);
    /// The sequence number; nothing when it is no packet of this flow.
    std::optional<quint32> sequenceOf(QByteArrayView packet) const;

private:
    quint32 m_ssrc;
    QByteArray m_template;
};

} // namespace precall
