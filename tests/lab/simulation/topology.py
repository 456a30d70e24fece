"""The three networks and their wires: client (192.168.1.20) - gateway (NAT, resolver, firewall) - internet."""

import sys

from . import addresses, nat, shaper, wire
from .sandbox import Network
from .scenario import Servers

CLIENT = "192.168.1.20"
GATEWAY = "192.168.1.1"
VPN_CLIENT = "10.8.0.2"
VPN_GATEWAY = "10.8.0.1"
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
        self._wire_internet(scenario.turn, internet, internet.addresses(scenario.servers.silent_on_443))
        self._wire_gateway(scenario.firewall, [box.redirection() for box in (scenario.middlebox, scenario.interception) if box],
                           [site for site in internet.sites if addresses.is_under(site.name, scenario.resolver.private)],
                           scenario.nat, internet)
        self._wire_client(scenario.client)
        shaper.shape(self.gateway, "wan", scenario.line.up)
        shaper.shape(self.gateway, "lan", scenario.line.down)
        self._check_sealed(scenario.client.vpn)

    def _plug_in(self, fault):
        """The wire between the gateway ("wan") and the internet ("beyond")."""
        if not fault:
            self.internet.ip(f"link add beyond index 10 type veth peer name wan index 11 netns {self.gateway.path}")
            return
        wire.plug_in(f"{self.gateway.path}:wan", f"{self.internet.path}:beyond", fault.delay_ms, fault.loss_percent, fault.jitter_ms,
                     fault.reorders)

    def _wire_internet(self, turn, internet, dumb_on_443):
        prefixes = addresses.PLATFORM + addresses.STREAMING + [addresses.ELSEWHERE, addresses.CROWD]
        self.internet.sysctl("net.ipv6.ip_nonlocal_bind=1")
        self.internet.ip(
            "link set lo up",
            f"address add {BEYOND}/24 dev beyond",
            f"address add {BEYOND_IPV6}/64 dev beyond",
            "link set beyond gso_max_segs 1",
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
        # … and the control hosts speak STUN on UDP 53, too.
        on_53 = [f"ip daddr {site.ipv4} udp dport 53 dnat to {site.ipv4}:3478" for site in internet.turn_controls]
        on_53_six = [f"ip6 daddr {site.ipv6} udp dport 53 dnat to [{site.ipv6}]:3478" for site in internet.turn_controls if site.ipv6]
        dumb = [f"ip daddr {address} tcp dport 443 redirect to :{Servers.PORT}" for address in dumb_on_443]
        self.internet.nft(f"""
            table ip streaming {{
                chain silence {{
                    type filter hook prerouting priority mangle
                    {silence}
                }}
                chain servers {{
                    type nat hook prerouting priority dstnat
                    {_lines(served + on_443 + on_53 + dumb)}
                }}
            }}
            table ip6 controls {{
                chain servers {{
                    type nat hook prerouting priority dstnat
                    {_lines(on_53_six)}
                }}
            }}""")

    def _wire_gateway(self, firewall, redirections, private, translation, internet):
        self.gateway.sysctl("net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1")
        self.gateway.ip(
            "link set lo up",
            f"link add lan index 12 type veth peer name eth0 index 13 netns {self.client.path}",
            f"address add {GATEWAY}/24 dev lan",
            f"address add {GATEWAY_IPV6}/64 dev lan",
            f"address add {PUBLIC}/24 dev wan",
            f"address add {SECOND_PUBLIC}/24 dev wan",
            f"address add {PUBLIC_IPV6}/64 dev wan",
            "link set lan gso_max_segs 1 up",
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
                    {_black_hole("lan", firewall.largest_out)}
                    {_black_hole("wan", firewall.largest_in)}
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
            table inet middlebox {{
                chain taken {{
                    type nat hook prerouting priority dstnat
                    {_lines(redirections)}
                }}
            }}
            table ip nat {{
                chain split_horizon {{
                    type nat hook prerouting priority dstnat
                    {_lines(f"ip daddr {addresses.private(site)} dnat to {site.ipv4}" for site in private)}
                }}
            }}""")
        self.gateway.nft(nat.rules(translation, CLIENT, PUBLIC, SECOND_PUBLIC))

    def _wire_client(self, client):
        self.client.ip("link set lo up")
        if not client.ipv6:
            self.client.sysctl("net.ipv6.conf.all.disable_ipv6=1", "net.ipv6.conf.default.disable_ipv6=1")
        # Each packet as it would be on a wire: no bundles of segments.
        self.client.ip("link set eth0 gso_max_segs 1", "link set eth0 up")
        if not client.link:
            self.gateway.ip("link set lan down")
            return
        self.client.ip(f"address add {CLIENT}/24 dev eth0", f"route add default via {GATEWAY}")
        if client.vpn:
            self._wire_vpn()
        if client.ipv6:
            self.client.ip(f"address add {CLIENT_IPV6}/64 dev eth0", f"route add default via {GATEWAY_IPV6}")

    def _wire_vpn(self):
        """A split tunnel: only some ranges go through it."""
        self.gateway.ip(f"link add vpn index 14 type veth peer name tun0 index 15 netns {self.client.path}",
                        f"address add {VPN_GATEWAY}/24 dev vpn", "link set vpn up")
        self.client.ip("link set tun0 mtu 1400 up", f"address add {VPN_CLIENT}/24 dev tun0",
                       *(f"route add {prefix} via {VPN_GATEWAY}" for prefix in addresses.PLATFORM + addresses.STREAMING))

    def _check_sealed(self, vpn):
        """Not one link leads out of the lab."""
        gateway, client = ({"vpn"}, {"tun0"}) if vpn else (set(), set())
        for network, links in {self.internet: {"beyond"}, self.gateway: {"wan", "lan"} | gateway,
                               self.client: {"eth0"} | client}.items():
            if network.links() != links | {"lo"}:
                sys.exit(f"lab: the {network.name} network is not sealed: {sorted(network.links())}")


def _black_hole(device, largest):
    return f'iifname "{device}" meta length > {largest} drop' if largest else ""


def _lines(rules):
    return "\n                    ".join(rules)
