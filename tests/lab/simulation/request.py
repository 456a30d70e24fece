"""What an administrator does with a firewall request: types each of its lines into the gateway's firewall, or into its proxy."""

import csv
import ipaddress
import sys

from . import addresses, proxies
from .client import HOME

FILE = f"{HOME}/firewall-request.csv"


def type_in(gateway, internet, services):
    """Every line becomes a rule before all others: of the proxy that it names, else of the firewall. Lines that are neither's
    business are refused."""
    with open(FILE, encoding="utf-8-sig", newline="") as opened:
        lines = list(csv.DictReader(opened))
    for line in lines:
        if line["direction"] != "outgoing" or line["action"] != "allow":
            sys.exit(f"lab: neither a firewall nor a proxy can do this: {line}")
    rules = [rule for line in lines if not line["proxy"] for rule in _rules(line, internet)]
    gateway.nft("".join(f"insert rule inet firewall faults {rule}\n" for rule in rules) or "list ruleset")
    places = [(_place(line["destination"]), int(line["port"])) for line in lines if line["proxy"]]
    if places:
        proxies.allow(services.proxy(), places)
    return len(lines)


def _place(destination):
    """A range or a pattern of names: paths are hidden from a proxy inside TLS."""
    return destination if addresses.is_network(destination) else destination.split("/")[0]


def _rules(line, internet):
    service = f"{line['protocol'].lower()} dport {int(line['port'])} accept"
    for address in _addresses(line["destination"], internet):
        family = "ip6" if ":" in address else "ip"
        yield f"{family} daddr {address} {service}"


def _addresses(destination, internet):
    """A range or an address as it is; of a name, with or without a path, and of a pattern, all addresses that it has."""
    if addresses.is_network(destination):
        return [str(ipaddress.ip_network(destination))]
    pattern = _place(destination)
    domain = pattern.removeprefix("*.")
    sites = [site for site in internet.sites if site.name == pattern or (pattern != domain and site.name != domain
                                                                         and addresses.under(site.name, domain))]
    if not sites:
        sys.exit(f"lab: nobody is called {destination}")
    return [address for site in sites for address in (site.ipv4, site.ipv6) if address]
