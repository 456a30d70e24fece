"""Who lives where in the simulated internet. The names come from the shipped profile, so that it runs unmodified."""

import ipaddress
import json
import re
from dataclasses import dataclass

# Routed prefixes of which the internet side owns every address.
PLATFORM = ["37.61.222.224/27", "146.0.229.160/27"]
STREAMING = ["95.172.85.0/25", "64.95.96.0/25", "35.158.127.224/28"]
ELSEWHERE = "142.250.0.0/16"
ELSEWHERE_IPV6 = "2a00:1450::/32"
# A crowd of hosts that no profile names: host 7 is h7.crowd.test.
CROWD = "142.251.0.0/16"
CROWD_DOMAIN = "crowd.test"

# Which site's names live in the platform's own ranges; all others live elsewhere, on both families.
HOMES = {"flexperto.com": PLATFORM[0], "opentok.com": STREAMING[2], "tokbox.com": STREAMING[2]}

# Where a DNS filter leads to what it blocks.
BLOCK_SERVER = "142.250.255.53"
# What a split-horizon resolver answers with: the last two bytes are those of the real address.
PRIVATE = "10.20.0.0/16"

# Every address of a streaming range is served at one of it, by one STUN/TURN server; the control hosts are another's.
STREAMING_TURN = {"95.172.85.0/25": "95.172.85.20", "64.95.96.0/25": "64.95.96.20", "35.158.127.224/28": "35.158.127.230"}


@dataclass(frozen=True)
class Site:
    name: str
    ipv4: str
    ipv6: str | None = None


@dataclass(frozen=True)
class Internet:
    sites: list[Site]
    turn_controls: list[Site]      # sites that speak STUN/TURN
    portals: dict[str, str]        # path of a captive-portal probe: what it answers
    published_list: dict[str, list[str]]  # path: address ranges
    turn_on_443: list[str]         # addresses that speak STUN/TURN on TCP 443 in place of a web server
    crowd: list[Site]

    def names(self):
        """As certificates bear them."""
        return [site.name for site in self.sites] + [f"*.{CROWD_DOMAIN}"]

    def with_addresses(self, rule):
        """An nft rule in which <NAME> stands for the address of a site, of the family that the rule is about."""
        sites = {site.name: site.ipv6 if rule.startswith("ip6") else site.ipv4 for site in self.sites}
        return re.sub("<([^>]+)>", lambda found: sites[found[1]], rule)

    def addresses(self, domains):
        """The IPv4 addresses of these domains and all below them."""
        return [site.ipv4 for site in self.sites if is_under(site.name, domains)]


def read_internet(profile_file, others=(), crowd=0, delivered=()):
    """The internet that the profile speaks of: every host and every wildcard's own domain has an address, as have `others`.
    `crowd`: so many more. `delivered`: domains of which, list by list, all hosts are at the same addresses."""
    with open(profile_file, encoding="utf-8") as file:
        profile = json.load(file)
    sites = _sites(sorted({*_names(profile), *others}), delivered)
    turn = {server["host"] for server in profile["controls"]["ice"] + profile["servers"]}
    lists = [row["values"] for row in profile["requirements"] if row["probe"] == "published-list"]
    return Internet(
        sites=sites,
        turn_controls=[site for site in sites if site.name in turn],
        portals={_path(portal["url"]): portal["body"] for portal in profile["controls"]["portal"]},
        published_list={_path(values["url"]): values["builtIn"] for values in lists},
        turn_on_443=[site.ipv4 for site in sites if site.name in
                     {server["host"] for server in profile["servers"] if server.get("nonWebOn443")}],
        crowd=[Site(f"h{number}.{CROWD_DOMAIN}", address) for number, address in zip(range(crowd), _hosts(CROWD))])


def under(name, domain):
    return name == domain or name.endswith("." + domain)


def is_under(name, domains):
    return any(under(name, domain) for domain in domains)


def is_network(text):
    """A range or an address, no name."""
    try:
        ipaddress.ip_network(text)
        return True
    except ValueError:
        return False


def private(site):
    return ".".join(["10", "20", *site.ipv4.split(".")[2:]])


def _names(value, key=None):
    """Every host that a profile names: of URLs, of servers, and of patterns."""
    if isinstance(value, dict):
        for inner_key, inner in value.items():
            yield from _names(inner, inner_key)
    elif isinstance(value, list):
        for inner in value:
            yield from _names(inner, key)
    elif isinstance(value, str):
        if found := re.match(r"(?:https?|wss?)://([^/:]+)", value):
            yield found[1]
        elif key == "host":
            yield value
        elif key == "pattern":
            yield value.removeprefix("*.").split("/")[0]


def _sites(names, delivered):
    homes = {prefix: _hosts(prefix) for prefix in {*HOMES.values(), ELSEWHERE}}
    six = _hosts(ELSEWHERE_IPV6)
    shared = {}
    sites = []
    for name in names:
        prefix = next((home for domain, home in HOMES.items() if under(name, domain)), ELSEWHERE)
        network = next((number for number, domains in enumerate(delivered) if is_under(name, domains)), name)
        if network not in shared:
            shared[network] = (next(homes[prefix]), next(six) if prefix == ELSEWHERE else None)
        sites.append(Site(name, *shared[network]))
    return sites


def _hosts(prefix):
    """The usable addresses of a prefix, as text, in order."""
    network = ipaddress.ip_network(prefix)
    return (str(network[number]) for number in range(1, network.num_addresses))


def _path(url):
    return "/" + url.split("/", 3)[3]
