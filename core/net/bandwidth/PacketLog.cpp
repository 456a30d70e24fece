#include "core/net/bandwidth/PacketLog.h"

#include <algorithm>
#include <cmath>

namespace precall {

quint32 PacketLog::sent(TestStage stage, int bytes, double at)
{
    m_packets.push_back({stage, bytes, at, {}});
    m_bytesSent += bytes;
    return quint32(m_packets.size() - 1);
}

bool PacketLog::arrived(quint32 sequence, double at)
{
    if (sequence >= m_packets.size())
        return false;
    LoggedPacket& packet = m_packets[sequence];
    if (packet.arrivedAt) {
        ++m_duplicates;
        return true;
    }
    packet.arrivedAt = at;
    m_order.push_back(sequence);
    m_bytesArrived += packet.bytes;
    m_lastArrival = std::max(m_lastArrival.value_or(at), at);
    if (m_highest && sequence < *m_highest)
        ++m_reordered;
    m_highest = std::max(m_highest.value_or(sequence), sequence);
    return true;
}

std::vector<double> PacketLog::delays(const Choice& choice) const
{
    std::vector<double> delays;
    for (const LoggedPacket& packet : m_packets)
        if (packet.arrivedAt && choice(packet))
            delays.push_back(packet.delay());
    return delays;
}

bool PacketLog::isSettled(quint32 sequence, double deadline) const
{
    const LoggedPacket& packet = m_packets[sequence];
    const bool isOvertaken =
        m_highest && sequence < *m_highest && m_packets[*m_highest].sentAt - packet.sentAt >= m_overtaking;
    return packet.arrivedAt || isOvertaken || packet.sentAt < deadline;
}

PacketLog::Tally PacketLog::tally(const Choice& choice, double deadline) const
{
    Tally tally;
    for (quint32 i = 0; i < m_packets.size(); ++i) {
        const LoggedPacket& packet = m_packets[i];
        if (!isSettled(i, deadline) || !choice(packet))
            continue;
        ++tally.all;
        tally.lost += packet.arrivedAt ? 0 : 1;
    }
    return tally;
}

Estimate PacketLog::lossPercent(const Choice& choice, double deadline) const
{
    const Tally counted = tally(choice, deadline);
    return wilsonPercent(counted.lost, counted.all);
}

std::vector<RateSample> PacketLog::arrivals(const Choice& choice) const
{
    std::vector<RateSample> samples;
    for (const quint32 sequence : m_order)
        if (const LoggedPacket& packet = m_packets[sequence]; choice(packet))
            samples.push_back({*packet.arrivedAt, double(packet.bytes) * bitsPerByte});
    std::stable_sort(samples.begin(), samples.end(),
                     [](const RateSample& a, const RateSample& b) { return a.at < b.at; });
    return samples;
}

std::optional<double> PacketLog::jitter(const Choice& choice) const
{
    std::optional<double> before;
    double deviations = 0;
    int differences = 0;
    for (const quint32 sequence : m_order) {
        const LoggedPacket& packet = m_packets[sequence];
        if (!choice(packet))
            continue;
        if (before) {
            deviations += std::abs(packet.delay() - *before);
            ++differences;
        }
        before = packet.delay();
    }
    return differences > 0 ? std::optional(deviations / differences) : std::nullopt;
}

double PacketLog::meanBurst(const Choice& choice) const
{
    int lost = 0, bursts = 0;
    bool inBurst = false;
    for (const LoggedPacket& packet : m_packets) {
        if (!choice(packet))
            continue;
        lost += packet.arrivedAt ? 0 : 1;
        bursts += !packet.arrivedAt && !inBurst ? 1 : 0;
        inBurst = !packet.arrivedAt;
    }
    return bursts > 0 ? double(lost) / bursts : 1;
}

} // namespace precall
