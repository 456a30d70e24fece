"""What an administrator does with a firewall request: types each of its lines into the gateway's firewall."""

import csv
import ipaddress
import sys

from . import addresses
from .client import HOME

FILE = f"{HOME}/firewall-request.csv"


def type_in(gateway, internet):
    """Every line becomes rules before all others. Lines that are no firewall's business are refused."""
    with open(FILE, encoding="utf-8", newline="") as opened:
        lines = list(csv.DictReader(opened))
    rules = [rule for line in lines for rule in _rules(line, internet)]
    gateway.nft("".join(f"insert rule inet firewall faults {rule}\n" for rule in rules) or "list ruleset")
    return len(lines)


def _rules(line, internet):
    if line["direction"] != "outgoing" or line["action"] != "allow":
        sys.exit(f"lab: a firewall cannot do this: {line}")
    service = f"{line['protocol'].lower()} dport {int(line['port'])} accept"
    for address in _addresses(line["destination"], internet):
        family = "ip6" if ":" in address else "ip"
        yield f"{family} daddr {address} {service}"


def _addresses(destination, internet):
    """A range or an address as it is; of a name, with or without a path, and of a pattern, all addresses that it has."""
    try:
        return [str(ipaddress.ip_network(destination))]
    except ValueError:
        pattern = destination.split("/")[0]
    domain = pattern.removeprefix("*.")
    sites = [site for site in internet.sites if site.name == pattern or (pattern != domain and site.name != domain
                                                                         and addresses.under(site.name, domain))]
    if not sites:
        sys.exit(f"lab: nobody is called {destination}")
    return [address for site in sites for address in (site.ipv4, site.ipv6) if address]
