"""The three networks and their wires: client (192.168.1.20) - gateway (NAT, resolver, firewall) - internet."""

import os
import subprocess
import sys

from . import addresses, nat
from .sandbox import Network

CLIENT = "192.168.1.20"
GATEWAY = "192.168.1.1"
PUBLIC = "84.17.40.20"  # what the internet sees of the client
SECOND_PUBLIC = "84.17.40.21"  # the gateway's other way out, of which few scenarios make use
BEYOND = "84.17.40.1"
CLIENT_IPV6 = "2a02:8100:1::20"
GATEWAY_IPV6 = "2a02:8100:1::1"
PUBLIC_IPV6 = "2a02:8100:ff::2"
BEYOND_IPV6 = "2a02:8100:ff::1"


class Topology:
    """All wires plugged in and all addresses given; faults are those of the scenario.

    The two ends of a wire have different index numbers: Linux announces "carrier is there" of a device whose peer has the same
    number at most once a second (net/core/link_watch.c, linkwatch_urgent_event), and IPv6 waits for that.
    """

    def __init__(self, scenario, internet):
        self.internet = Network.of_this_process("internet")
        self.gateway = Network.fresh("gateway", self.internet)
        self.client = Network.fresh("client", self.internet)
        for network in (self.internet, self.gateway, self.client):
            # No duplicate address detection: an address is usable at once.
            network.sysctl("net.ipv6.conf.all.accept_dad=0", "net.ipv6.conf.default.accept_dad=0")
        self._plug_in(scenario.wire)
        self._wire_internet(scenario.turn, internet)
        self._wire_gateway(scenario.firewall, scenario.middlebox, scenario.nat, internet)
        self._wire_client(scenario.client)
        self._check_sealed()

    def _plug_in(self, wire):
        """The wire between the gateway ("wan") and the internet ("beyond")."""
        if not wire:
            self.internet.ip(f"link add beyond index 10 type veth peer name wan index 11 netns {self.gateway.path}")
            return
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "wire.py")
        process = subprocess.Popen(["/usr/bin/python3", "-B", program, f"{self.gateway.path}:wan", f"{self.internet.path}:beyond",
                                    str(wire.delay_ms), str(wire.loss_percent)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        if process.stdout.readline() != b"ready\n":
            sys.exit("lab: the wire does not come up: is there a /dev/net/tun?")

    def _wire_internet(self, turn, internet):
        prefixes = addresses.PLATFORM + addresses.STREAMING + [addresses.ELSEWHERE]
        self.internet.sysctl("net.ipv6.ip_nonlocal_bind=1")
        self.internet.ip(
            "link set lo up",
            f"address add {BEYOND}/24 dev beyond",
            f"address add {BEYOND_IPV6}/64 dev beyond",
            "link set beyond up",
            f"route add {CLIENT_IPV6}/64 via {PUBLIC_IPV6}",
            *(f"route add local {prefix} dev lo" for prefix in prefixes),
            f"route add local {addresses.ELSEWHERE_IPV6} dev lo")
        stun_ports = "meta l4proto { tcp, udp } th dport { 3478, 5349 }"
        silent = [] if turn.streaming else list(addresses.STREAMING)
        silent += [site.ipv4 for site in internet.sites if site.name in turn.dead]
        silence = f"ip daddr {{ {', '.join(silent)} }} {stun_ports} drop" if silent else ""
        served = [f"ip daddr {prefix} {stun_ports} dnat to {server}" for prefix, server in addresses.STREAMING_TURN.items()]
        # coturn takes TLS and plain TCP on the same port.
        on_443 = [f"ip daddr {address} tcp dport 443 dnat to {address}:5349" for address in internet.turn_on_443]
        self.internet.nft(f"""
            table ip streaming {{
                chain silence {{
                    type filter hook prerouting priority mangle
                    {silence}
                }}
                chain servers {{
                    type nat hook prerouting priority dstnat
                    {_lines(served)}
                    {_lines(on_443)}
                }}
            }}""")

    def _wire_gateway(self, firewall, middlebox, translation, internet):
        self.gateway.sysctl("net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1")
        self.gateway.ip(
            "link set lo up",
            f"link add lan index 12 type veth peer name eth0 index 13 netns {self.client.path}",
            f"address add {GATEWAY}/24 dev lan",
            f"address add {GATEWAY_IPV6}/64 dev lan",
            f"address add {PUBLIC}/24 dev wan",
            f"address add {SECOND_PUBLIC}/24 dev wan",
            f"address add {PUBLIC_IPV6}/64 dev wan",
            "link set lan up",
            "link set wan up",
            f"route add default via {BEYOND}",
            f"route add default via {BEYOND_IPV6}")
        if firewall.idle_seconds:
            # What is forgotten is not taken up again in mid-stream.
            self.gateway.sysctl(f"net.netfilter.nf_conntrack_tcp_timeout_established={firewall.idle_seconds}",
                                "net.netfilter.nf_conntrack_tcp_loose=0")
        self.gateway.nft(f"""
            table inet firewall {{
                chain outward {{
                    type filter hook forward priority filter
                    iifname "lan" jump faults
                }}
                chain gateway {{
                    type filter hook input priority filter
                    iifname "lan" jump gateway_faults
                }}
                chain faults {{
                    {_lines([internet.with_addresses(rule) for rule in firewall.outward])}
                }}
                chain gateway_faults {{
                    {_lines(firewall.gateway)}
                }}
            }}
            table ip nat {{
                chain middlebox {{
                    type nat hook prerouting priority dstnat
                    {middlebox.redirection() if middlebox else ""}
                }}
            }}""")
        self.gateway.nft(nat.rules(translation, CLIENT, PUBLIC, SECOND_PUBLIC))

    def _wire_client(self, client):
        self.client.ip("link set lo up")
        if not client.ipv6:
            self.client.sysctl("net.ipv6.conf.all.disable_ipv6=1", "net.ipv6.conf.default.disable_ipv6=1")
        self.client.ip("link set eth0 up")
        if not client.link:
            self.gateway.ip("link set lan down")
            return
        self.client.ip(f"address add {CLIENT}/24 dev eth0", f"route add default via {GATEWAY}")
        if client.ipv6:
            self.client.ip(f"address add {CLIENT_IPV6}/64 dev eth0", f"route add default via {GATEWAY_IPV6}")

    def _check_sealed(self):
        """Not one link leads out of the lab."""
        for network, links in {self.internet: {"beyond"}, self.gateway: {"wan", "lan"}, self.client: {"eth0"}}.items():
            if network.links() != links | {"lo"}:
                sys.exit(f"lab: the {network.name} network is not sealed: {sorted(network.links())}")


def _lines(rules):
    return "\n                    ".join(rules)
