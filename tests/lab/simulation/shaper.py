"""A line of limited rate, as the router before it makes one: tc's token bucket filter, whose arithmetic gives the truth."""

from dataclasses import dataclass

# A call's full packet: 1200 bytes of payload in ChannelData, UDP, IPv4 and Ethernet, all of which tbf counts on a veth.
PAYLOAD, ON_THE_LINE = 1200, 1200 + 4 + 8 + 20 + 14
LARGEST = 1514  # bytes of an Ethernet frame
SLICE_SECONDS = 0.004  # a busy machine wakes the shaper up late: what it could have sent by then it still may


@dataclass
class Shape:
    """One direction of a line. A policer is a line without a buffer: what is over the rate is lost."""

    kbps: float            # of payload, in a call's full packets
    buffer_ms: float = 100  # of queue at that rate, beyond which packets are lost; 0: none
    burst_kb: float = 0    # that pass at any rate after a rest; 0: as good as nothing

    def line_bits(self):
        return self.kbps * 1000 * ON_THE_LINE / PAYLOAD

    def burst_bytes(self):
        return max(self.burst_kb * 1000, LARGEST + 86, self.line_bits() / 8 * SLICE_SECONDS)

    def limit_bytes(self):
        """tbf's queue; it needs room for the packet that waits for its tokens."""
        return max(2 * LARGEST, self.line_bits() / 8 * self.buffer_ms / 1000)

    def truth(self, payload=PAYLOAD, overhead=ON_THE_LINE - PAYLOAD):
        """The rate, in kb/s, at which packets of another make carry their payload."""
        return self.line_bits() / 1000 * payload / (payload + overhead)


def shape(network, device, line):
    """From now on `device` sends no faster than the line; without one it sends as it likes."""
    if line:
        network.run(["tc", "qdisc", "replace", "dev", device, "root", "tbf", "rate", f"{line.line_bits():.0f}bit",
                     "burst", f"{line.burst_bytes():.0f}", "limit", f"{line.limit_bytes():.0f}"])


def lose(network, device, percent):
    """Loses that part of what comes in by `device`: at the receiver, as a sender's own system would tell it of a loss there."""
    if percent:
        network.nft(f"""
            table inet loss {{
                chain arriving {{
                    type filter hook input priority filter
                    iifname "{device}" numgen random mod 10000 < {percent * 100:.0f} drop
                }}
            }}""")
