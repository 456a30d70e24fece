"""The links of the bench, and what is true of each."""

from dataclasses import dataclass

from simulation.shaper import Shape

NEED_KBPS = 1000  # of one stream
GAP_AT_REST_MS = 10  # between two packets
PACE = 2.5           # times the call's rate, at which the packets of a video frame leave
CLOSE = 0.05      # a capacity nearer to the need than that may be taken for either side of it
QUICK_FOR_PEERS = ["clean-850", "up-1200"]
STANDARD_FOR_PEERS = ["clean-3000", "up-1200", "clean-850"]


@dataclass
class Link:
    name: str
    up: Shape | None = None  # without one: as fast as the machine
    down: Shape | None = None
    loss_up: float = 0       # percent, behind the line
    loss_down: float = 0
    delay_ms: float = 0      # each way
    jitter_ms: float = 0     # each way: up to so much more
    reorders: bool = False   # what is delayed less overtakes
    rival: str = ""          # what the neighbour does meanwhile: "tcp", or "udp"
    rival_kbps: float = 0    # of the latter's payload, each way
    source: str = "turn-udp"  # what precall has to measure by; without UDP the router forwards none
    for_peers: bool = False  # the slow tools measure it, too
    streams: int = 1         # that are to fit, each way

    def need(self):
        return NEED_KBPS * self.streams

    def capacity(self, direction):
        """What is there for a call, in kb/s of its payload; None: more than anybody measures."""
        line = self.up if direction == "up" else self.down
        loss = self.loss_up if direction == "up" else self.loss_down
        return (line.kbps - self.rival_kbps) * (1 - loss / 100) if line else None

    def narrowest(self):
        """The same through the relay and back."""
        both = [each for each in (self.capacity("up"), self.capacity("down")) if each is not None]
        loss = 1 - (1 - self.loss_up / 100) * (1 - self.loss_down / 100)
        lines = [line.kbps - self.rival_kbps for line in (self.up, self.down) if line]
        return min(lines) * (1 - loss) if both else None

    def enough(self, direction=None):
        """Whether a stream fits; None where the capacity is too close to tell."""
        capacity = self.capacity(direction) if direction else self.narrowest()
        if capacity is None:
            return True
        return None if abs(capacity / self.need() - 1) < CLOSE else capacity >= self.need()

    def round_trip_ms(self):
        """At rest, when a packet finds tokens there; the median. None where packets that wait for each other blur it."""
        blurred = self.rival or (self.jitter_ms > GAP_AT_REST_MS and not self.reorders)
        return None if blurred else 2 * self.delay_ms + self.jitter_ms

    def jitter_truth_ms(self):
        """RFC 3550's, which tends to the mean difference of two delays: of four even ones 7/15 of what they range over."""
        bursts_wait = any(line and line.kbps < PACE * self.need() for line in (self.up, self.down))
        if self.rival or bursts_wait or (self.jitter_ms and not self.reorders):
            return None
        return self.jitter_ms * 7 / 15

    def loss_percent(self):
        """There and back, of what the line carries; None where others share it."""
        return None if self.rival else 100 * (1 - (1 - self.loss_up / 100) * (1 - self.loss_down / 100))


def _both(kbps, buffer_ms=100, burst_kb=0):
    return {"up": Shape(kbps, buffer_ms, burst_kb), "down": Shape(kbps, buffer_ms, burst_kb)}


def _split(up, down):
    return {"up": Shape(up), "down": Shape(down)}


def matrix():
    return [
        *(Link(f"clean-{kbps}", **_both(kbps), for_peers=kbps in (850, 1200, 3000))
          for kbps in (500, 700, 850, 940, 960, 980, 1020, 1040, 1060, 1200, 2000, 3000, 10_000, 50_000)),
        Link("up-600", **_split(600, 3000), for_peers=True),
        Link("up-1200", **_split(1200, 5000), for_peers=True),
        Link("down-600", **_split(5000, 600)),
        Link("down-1200", **_split(5000, 1200), for_peers=True),
        *(Link(f"buffer-{buffer}-{kbps}", **_both(kbps, buffer), for_peers=(buffer, kbps) == (1500, 1080))
          for buffer, kbps in ((15, 850), (15, 1500), (500, 850), (500, 1500), (1500, 1080), (2000, 850), (2000, 1500))),
        Link("loss-1-800", **_both(800), loss_up=1, loss_down=1),
        Link("loss-1-1500", **_both(1500), loss_up=1, loss_down=1, for_peers=True),
        *(Link(f"loss-2-{kbps}", **_both(kbps), loss_up=2, loss_down=2) for kbps in (800, 2000)),
        Link("loss-5-800", **_both(800), loss_up=5),
        Link("loss-5-1500", **_both(1500), loss_up=5),
        Link("delay-20-jitter-850", **_both(850), delay_ms=20, jitter_ms=10),
        Link("delay-20-jitter-1500", **_both(1500), delay_ms=20, jitter_ms=10, for_peers=True),
        Link("delay-50-5000", **_both(5000), delay_ms=50),
        Link("delay-50-jitter-20-5000", **_both(5000), delay_ms=50, jitter_ms=20, reorders=True),
        Link("delay-75-1500", **_both(1500), delay_ms=75),
        Link("delay-75-850", **_both(850), delay_ms=75),
        Link("delay-150-jitter-1500", **_both(1500), delay_ms=150, jitter_ms=30),
        Link("bucket-100-850", **_both(850, burst_kb=100), for_peers=True),
        Link("bucket-250-700", **_both(700, burst_kb=250)),
        Link("bucket-100-1500", **_both(1500, burst_kb=100)),
        Link("policed-850", **_both(850, buffer_ms=0, burst_kb=20), for_peers=True),
        Link("policed-1500", **_both(1500, buffer_ms=0, burst_kb=20)),
        Link("rival-tcp-900", **_both(900), rival="tcp"),
        Link("rival-tcp-5000", **_both(5000), rival="tcp"),
        Link("rival-udp-700", **_both(1500), rival="udp", rival_kbps=800),
        Link("rival-udp-2000", **_both(3000), rival="udp", rival_kbps=1000),
        Link("streams-5-20000", **_both(20_000), streams=5),
        *(Link(f"{source}-{up}-{down}", **_split(up, down), source=source)
          for source in ("https", "ndt7") for up, down in ((600, 3000), (3000, 600), (1060, 940))),
        *(Link(f"tls-loss-2-{kbps}", **_both(kbps), loss_up=2, loss_down=2, source="turn-tls") for kbps in (800, 2000)),
    ]
