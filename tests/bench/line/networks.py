"""client and neighbour - router - provider - server: the line between router and provider is what is measured.

As with a home's line, both share it: what the client sends waits at the router, what it gets waits at the provider.
"""

import json
import sys

from simulation import shaper, topology, wire
from simulation.sandbox import Network

SERVER = "203.0.113.10"  # RFC 5737
NEIGHBOUR = "192.168.2.20"


class Networks:
    def __init__(self, link):
        self.server = Network.of_this_process("server")
        self.provider = Network.fresh("provider", self.server)
        self.router = Network.fresh("router", self.server)
        self.neighbour = Network.fresh("neighbour", self.server)
        self.client = Network.fresh("client", self.server)
        self._plug_in(link)
        self._wire_home()
        self._wire_line()
        self._wire_server()
        for device, network, line in ("wan", self.router, link.up), ("access", self.provider, link.down):
            shaper.shape(network, device, line)
        shaper.lose(self.server, "beyond", link.loss_up)
        shaper.lose(self.client, "eth0", link.loss_down)
        if link.source == "turn-tls":
            self.router.nft('table ip firewall { chain out { type filter hook forward priority filter; meta l4proto udp drop; }; }')
        self._check_sealed()

    def _plug_in(self, link):
        if link.delay_ms or link.jitter_ms:
            wire.plug_in(f"{self.provider.path}:out", f"{self.server.path}:beyond", link.delay_ms, 0, link.jitter_ms, link.reorders)
        else:
            _join(self.provider, "out", self.server, "beyond")
        _join(self.router, "wan", self.provider, "access")
        _join(self.router, "lan", self.client, "eth0")
        _join(self.router, "lan2", self.neighbour, "eth0")

    def _wire_home(self):
        self._up(self.client, "eth0", topology.CLIENT, topology.GATEWAY)
        self._up(self.neighbour, "eth0", NEIGHBOUR, "192.168.2.1")

    def _wire_line(self):
        self.router.sysctl("net.ipv4.ip_forward=1")
        self.provider.sysctl("net.ipv4.ip_forward=1")
        self._up(self.router, "lan", topology.GATEWAY)
        self._up(self.router, "lan2", "192.168.2.1")
        self._up(self.router, "wan", "198.51.100.2", "198.51.100.1")
        self._up(self.provider, "access", "198.51.100.1")
        self._up(self.provider, "out", "203.0.113.1")
        self.provider.ip("route add 192.168.0.0/16 via 198.51.100.2")

    def _wire_server(self):
        self._up(self.server, "beyond", SERVER, "203.0.113.1")

    @staticmethod
    def _up(network, device, address, gateway=""):
        """Segments leave one by one: the line's arithmetic is that of packets."""
        lines = ["link set lo up", f"address add {address}/24 dev {device}", f"link set {device} gso_max_segs 1 up"]
        network.ip(*lines, *([f"route add default via {gateway}"] if gateway else []))

    def _check_sealed(self):
        for network, links in {self.client: {"eth0"}, self.neighbour: {"eth0"}, self.router: {"lan", "lan2", "wan"},
                               self.provider: {"access", "out"}, self.server: {"beyond"}}.items():
            if network.links() != links | {"lo"}:
                sys.exit(f"bandwidth: the network {network.name} is not sealed: {sorted(network.links())}")

    def bytes_of_client(self):
        """What has gone out and come in at the client's plug."""
        return _counters(self.client, "eth0")

    def bytes_of_neighbour(self):
        return _counters(self.neighbour, "eth0")


def _join(one, device, other, peer):
    one.ip(f"link add {device} type veth peer name {peer} netns {other.path}")


def _counters(network, device):
    statistics = json.loads(network.run(["ip", "-json", "-stats", "link", "show", "dev", device]))[0]["stats64"]
    return statistics["tx"]["bytes"], statistics["rx"]["bytes"]
