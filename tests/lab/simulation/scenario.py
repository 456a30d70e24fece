"""A scenario: what is wrong in the simulated network, and what a run must say about it. See docs/lab.md for the format."""

import sys
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import ClassVar

from .shaper import Shape

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"


@dataclass
class Firewall:
    outward: list[str] = field(default_factory=list)  # nft rules for what the client sends to the internet
    gateway: list[str] = field(default_factory=list)  # nft rules for what it sends to the gateway itself
    idle_seconds: int = 0  # after which the gateway forgets a TCP connection that nobody uses; 0: Linux's 5 days
    largest_out: int = 0  # bytes: larger packets to the internet vanish without an ICMP error; 0: none does
    largest_in: int = 0   # the same for those from there


@dataclass
class Resolver:
    """Each a list of domains; what is below them counts, too."""

    nxdomain: list[str] = field(default_factory=list)  # do not exist
    sinkhole: list[str] = field(default_factory=list)  # lead to the gateway
    blocked: list[str] = field(default_factory=list)   # lead to the filter's own server, which answers with a block page
    nowhere: list[str] = field(default_factory=list)   # lead to 0.0.0.0
    private: list[str] = field(default_factory=list)   # lead to private addresses, behind which the real servers are
    only_ipv6: list[str] = field(default_factory=list)  # have no IPv4 address
    wpad: bool = False  # the gateway offers to tell browsers of a proxy
    outside: bool = True  # names of the internet are known at all


@dataclass
class Client:
    link: bool = True   # the cable is plugged in
    ipv6: bool = True
    vpn: bool = False   # a second link, by which the platform's and the streaming ranges are reached
    authority: str = ""  # the subject of an authority of its company's own that its system trusts
    clock: str = ""     # by how much the computer's clock is wrong, in the words of faketime(1): "+90d", "-10m"
    environment: dict[str, str] = field(default_factory=dict)  # further variables for precall-cli


@dataclass
class Turn:
    servers: list[dict] = field(default_factory=list)  # "servers" of the profile, in its own words
    user: str = ""       # what the client logs on with; the servers know lab with the password lab-secret
    password: str = ""
    quota: int = 0       # allocations that one user may have at a time; 0: any number
    dead: list[str] = field(default_factory=list)  # of those servers, the hosts that answer nothing
    alternate: bool = False  # those servers send everyone who wants to relay to the one of the streaming ranges
    denies_peers: bool = False  # they relay to nobody
    rfc5780: bool = False  # the servers of the profile and the control hosts have another address and port
    streaming: bool = True  # somebody speaks STUN/TURN in the streaming ranges


@dataclass
class WebSocket:
    hosts: list[str] = field(default_factory=lambda: ["anvil.opentok.com"])  # an upgrade there opens one that echoes
    endpoints: list[dict] = field(default_factory=list)  # of the profile's row, in its own words; empty: the shipped ones

    PORT: ClassVar[int] = 9446


@dataclass
class Middlebox:
    kind: str  # a program of middlebox.py on the gateway
    hosts: list[str] = field(default_factory=list)  # domains that, with all below them, it is about

    PORT: ClassVar[int] = 9443
    # What it takes from the client's IPv4 traffic, as nft rules.
    TAKES: ClassVar[dict] = {"slow-dns": "meta nfproto ipv4 meta l4proto { tcp, udp } th dport 53",
                             "web-only": "tcp dport 443", "sni-filter": "tcp dport 443",
                             "sni-hole": "tcp dport 443",
                             "garbage": "meta nfproto ipv4 meta l4proto { tcp, udp } th dport 3478",
                             "portal": "tcp dport 80", "log-on-page": "tcp dport 80"}

    def redirection(self):
        return f'iifname "lan" {self.TAKES[self.kind]} redirect to :{self.PORT}'


@dataclass
class Nat:
    kind: str = "port-restricted"  # one of nat.KINDS
    alg: bool = False              # the gateway rewrites MAPPED-ADDRESS in what STUN servers answer over UDP


@dataclass
class Published:
    body: str = ""      # what is sent in place of the published list; empty: the copy that the profile has built in
    entries: int = 0    # or so many ranges in which nobody lives
    apart: bool = False  # these are no neighbours, and web servers are in them
    megabytes: int = 0  # of blanks before it


@dataclass
class Mail:
    """The mail domain firm.example of a company; see mail.py."""

    servers: list[str] = field(default_factory=list)  # that take its mail (MX)
    service: str = ""  # host, or host:port, of its SRV record for Autodiscover
    hosts: dict[str, str] = field(default_factory=dict)  # of its web servers: a key of mail.KINDS
    hidden: list[str] = field(default_factory=list)  # of those, what the public name service does not know

    PORT: ClassVar[int] = 9447  # of the public name service


@dataclass
class Wire:
    """Between the gateway and the internet."""
    delay_ms: float = 0      # each way
    jitter_ms: float = 0     # each way: up to so much more
    reorders: bool = False   # what is delayed less overtakes
    loss_percent: float = 0  # each way


@dataclass
class Line:
    """From the gateway to the internet: what it carries, each way; left out: as much as comes."""
    up: Shape | None = None
    down: Shape | None = None
    rival_kbps: float = 0  # of payload, that another computer sends over it meanwhile

    def __post_init__(self):
        self.up, self.down = (Shape(**line) if line else None for line in (self.up, self.down))


@dataclass
class Servers:
    """What is wrong with the platform's own servers, while the network is fine."""

    silent_on_443: list[str] = field(default_factory=list)  # domains whose servers take connections and say nothing

    PORT: ClassVar[int] = 9445


@dataclass
class Interception:
    """mitmproxy on the gateway opens what goes to TCP 443."""

    authority: str        # the subject of what it issues from: "/O=McAfee, Inc./CN=McAfee Web Gateway"
    trusted: bool = True  # the client's system trusts that authority
    hosts: list[str] = field(default_factory=list)   # only these domains and all below them; empty: all
    strict: bool = False  # what turns out to be no HTTP is cut; else it goes on
    strips_upgrade: bool = False  # requests lose what asks for a WebSocket
    is_proxy: bool = False  # it takes nothing on the way, but is a proxy, http://192.168.1.1:9444
    header: str = ""      # a header that it puts into each answer: "Via: 1.1 webwasher"
    blocked: list[str] = field(default_factory=list)  # hosts, or hosts with a path, that get its block page
    page: str = "Web Page Blocked!"  # the title of that

    PORT: ClassVar[int] = 9444

    def redirection(self):
        return "" if self.is_proxy else f'iifname "lan" tcp dport 443 redirect to :{self.PORT}'


@dataclass
class Tls:
    fault: str = ""  # a key of certificates.FAULTS
    hosts: list[str] = field(default_factory=list)  # domains that, with all below them, it is on


@dataclass
class Proxy:
    """A proxy on the gateway, which knows every name: http://192.168.1.1:3128 (squid) or socks5://192.168.1.1:1080."""
    kind: str = "http"  # or "socks5", or "silent": it takes connections and never says anything
    ports: list[int] = field(default_factory=list)    # to which CONNECT is allowed; none: to all
    domains: list[str] = field(default_factory=list)  # which are allowed, with all below them; none: all
    idle_seconds: int = 0  # after which it ends a tunnel that nobody uses; 0: squid's 15 minutes
    logon: list[str] = field(default_factory=list)    # ways of logging on that it offers: "basic", "ntlm", "negotiate"
    users: dict[str, str] = field(default_factory=dict)  # that may log on by "basic", and their passwords; empty: nobody
    user: str = ""       # what the client logs on with by --proxy-user
    password: str = ""
    realm: bool = False     # there is a Kerberos realm, to which it belongs under the name proxy.lan
    signed_in: bool = True  # the user has signed in to that and holds a ticket
    listed_logon: list[str] = field(default_factory=list)  # only for these domains, with all below them, or ranges; empty: for all

    PORT: ClassVar[dict] = {"http": 3128, "socks5": 1080, "silent": 3128}


@dataclass
class Expectation:
    verdict: str
    diagnoses: list[str]                              # exactly these
    facts: dict[str, dict] = field(default_factory=dict)        # of a diagnosis: some of its facts
    findings: dict[str, dict] = field(default_factory=dict)     # of the first finding with that code (and subject): some of its facts
    within: dict[str, dict] = field(default_factory=dict)       # the same of figures: [least, most]
    requirements: dict[str, str] = field(default_factory=dict)  # id: status
    unexplained: list[str] = field(default_factory=list)        # codes of findings that fail without a diagnosis
    granted: str = ""  # the verdict of a second run, with the first one's firewall request typed into the gateway
    remaining: list[str] = field(default_factory=list)  # diagnoses of that run, of what no permission mends


@dataclass
class Scenario:
    name: str
    description: str
    expect: Expectation
    firewall: Firewall = field(default_factory=Firewall)
    resolver: Resolver = field(default_factory=Resolver)
    client: Client = field(default_factory=Client)
    turn: Turn = field(default_factory=Turn)
    published: Published = field(default_factory=Published)
    mail: Mail = field(default_factory=Mail)
    websocket: WebSocket = field(default_factory=WebSocket)
    middlebox: Middlebox | None = None
    nat: Nat = field(default_factory=Nat)
    wire: Wire | None = None  # a perfect one
    line: Line = field(default_factory=Line)
    bandwidth: dict[str, str] = field(default_factory=dict)  # "bandwidth" of the profile, in its own words; empty: the shipped one
    checks: str = "system,ports,whitelist"
    interception: Interception | None = None
    servers: Servers = field(default_factory=Servers)
    tls: Tls = field(default_factory=Tls)
    proxy: Proxy | None = None
    arguments: list[str] = field(default_factory=list)  # further ones for precall-cli
    delivered: list[list[str]] = field(default_factory=list)  # domains whose hosts, list by list, share their addresses
    crowd: int = 0  # so many more hosts on the internet, h0.crowd.test and so on


def names():
    return sorted(file.stem for file in FOLDER.glob("*.toml"))


def read(name):
    """One of names(), or a file of another folder."""
    file = Path(name) if name.endswith(".toml") else FOLDER / f"{name}.toml"
    if not file.is_file():
        sys.exit(f"lab: there is no scenario {name}; there are: {' '.join(names())}")
    with open(file, "rb") as opened:
        table = tomllib.load(opened)
    sections = {"firewall": Firewall, "resolver": Resolver, "client": Client, "tls": Tls, "turn": Turn, "middlebox": Middlebox,
                "interception": Interception, "servers": Servers, "websocket": WebSocket, "nat": Nat, "wire": Wire, "line": Line, "proxy": Proxy, "published": Published, "mail": Mail,
                "expect": Expectation}
    for key, section in sections.items():
        if key in table:
            table[key] = _build(section, table[key], file)
    return _build(Scenario, {"name": name, **table}, file)


def _build(section, table, file):
    """Unknown keys are refused: a fault that is misspelt would otherwise be a test that cannot fail."""
    unknown = set(table) - {known.name for known in fields(section)}
    if unknown:
        sys.exit(f"{file}: unknown {', '.join(sorted(unknown))}")
    try:
        return section(**table)
    except TypeError as error:
        sys.exit(f"{file}: {error}")
