"""What an administrator does with a firewall request: types each of its lines where it belongs, into the gateway's firewall, filter or
name service, or into its proxy."""

import csv
import ipaddress
import json
import sys

from . import addresses, proxies
from .client import HOME
from .sandbox import FOLDER

FILE = f"{HOME}/firewall-request.csv"


def type_in(gateway, internet, services):
    """Every permission comes before all other rules. Returns how many lines there were; those that are nobody's business are refused."""
    with open(FILE, encoding="utf-8-sig", newline="") as opened:
        lines = list(csv.DictReader(opened))
    actions = {"allow": [], "resolve": [], "do-not-inspect": [], "no-logon": []}
    for line in lines:
        if line["direction"] != "outgoing" or line["action"] not in actions:
            sys.exit(f"lab: nobody at a gateway can do this: {line}")
        actions[line["action"]].append(line)
    _grant(actions, gateway, internet, services)
    return len(lines)


def _grant(actions, gateway, internet, services):
    rules = [rule for line in actions["allow"] if not line["proxy"] for rule in _rules(line, internet)]
    gateway.nft("".join(f"insert rule inet firewall faults {rule}\n" for rule in rules) or "list ruleset")
    services.resolve([site for line in actions["resolve"] for site in _sites(_host(line), internet)])
    proxied = [line for line in actions["allow"] + actions["no-logon"] if line["proxy"]]
    if services.filters():
        services.grant_in_filter(exempt=[_host(line) for line in actions["do-not-inspect"]],
                                 allowed=[line["destination"] for line in actions["allow"]])
    elif actions["do-not-inspect"] or (proxied and not services.proxy()):
        sys.exit(f"lab: there is no filter and no proxy for {actions['do-not-inspect'] + proxied}")
    if proxied and services.proxy():
        proxies.allow(services.proxy(), [(_places(line), int(line["port"])) for line in proxied])


def _host(line):
    """A range or a pattern of names: paths are hidden inside TLS."""
    destination = line["destination"]
    return destination if addresses.is_network(destination) else destination.split("/")[0]


def _places(line):
    """The same; in place of the address of a published list its ranges."""
    return _listed() if "://" in line["destination"] else [_host(line)]


def _listed():
    with open(f"{FOLDER}/list.json", encoding="utf-8") as file:
        return list(_networks(json.load(file)))


def _networks(value):
    """Of a list in any of its shapes."""
    if isinstance(value, str):
        yield from [value] if addresses.is_network(value) else []
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from _networks(inner)


def _rules(line, internet):
    service = f"{line['protocol'].lower()} dport {int(line['port'])} accept"
    wanted = [address for place in _places(line) for address in _addresses(place, internet)]
    for family, colon in ("ip", False), ("ip6", True):
        if of_family := [address for address in wanted if (":" in address) == colon]:
            yield f"{family} daddr {{ {', '.join(of_family)} }} {service}"


def _addresses(place, internet):
    """A range or an address as it is; of a name and of a pattern all addresses that it has."""
    if addresses.is_network(place):
        return [str(ipaddress.ip_network(place))]
    return [address for site in _sites(place, internet) for address in (site.ipv4, site.ipv6) if address]


def _sites(pattern, internet):
    domain = pattern.removeprefix("*.")
    sites = [site for site in internet.sites if site.name == pattern or (pattern != domain and site.name != domain
                                                                         and addresses.under(site.name, domain))]
    return sites or sys.exit(f"lab: nobody is called {pattern}")
