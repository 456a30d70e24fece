"""How the gateway translates the client's IPv4 addresses: RFC 4787's behaviours, as far as nftables has them."""

import ipaddress

from . import addresses

# Plain masquerade keeps the source port while it is free, whoever is asked, and lets in only whom the client has asked.
_MASQUERADE = 'oifname "wan" masquerade'

# kind: (rules for what comes in from the internet, rules for what goes out)
KINDS = {
    "port-restricted": ([], [_MASQUERADE]),
    # Another port for each server and port that is asked: address-and-port-dependent mapping.
    "symmetric": ([], ['oifname "wan" meta l4proto { tcp, udp } masquerade fully-random', _MASQUERADE]),
    # Whatever port the client has sent from is open to everybody.
    "full-cone": (['iifname "wan" udp dport @opened dnat to CLIENT'], [_MASQUERADE]),
    # A public address for the client alone, with all its ports.
    "one-to-one": (['iifname "wan" ip daddr PUBLIC dnat to CLIENT'], ['oifname "wan" ip saddr CLIENT snat to PUBLIC', _MASQUERADE]),
    # Two ways out, chosen by where a packet goes.
    "split-egress": ([], ['oifname "wan" ip daddr { STREAMING } snat to SECOND', _MASQUERADE]),
}

# A gateway that "helps": in a Binding response of coturn (header 20 bytes, XOR-MAPPED-ADDRESS 12 bytes, then MAPPED-ADDRESS)
# it puts the client's own address into MAPPED-ADDRESS. Offsets in bits from the UDP header on.
_ALG = 'iifname "wan" udp sport 3478 @th,64,16 0x0101 @th,320,32 0x00010008 @th,384,32 set CLIENT_BITS'


def rules(nat, client, public, second_public):
    """The nft table of a scenario's [nat]."""
    places = {"CLIENT_BITS": hex(int(ipaddress.ip_address(client))), "CLIENT": client, "PUBLIC": public, "SECOND": second_public,
              "STREAMING": ", ".join(addresses.STREAMING)}
    inward, outward = (_lines(rules) for rules in KINDS[nat.kind])
    table = f"""
        table ip translation {{
            set opened {{
                type inet_service
                flags dynamic,timeout
                timeout 5m
            }}
            chain inward {{
                type nat hook prerouting priority dstnat
                {inward}
            }}
            chain passing {{
                type filter hook forward priority 10
                iifname "lan" meta l4proto udp update @opened {{ udp sport }}
                {_ALG if nat.alg else ""}
            }}
            chain outward {{
                type nat hook postrouting priority srcnat
                {outward}
            }}
        }}"""
    for place, address in places.items():
        table = table.replace(place, address)
    return table


def _lines(rules):
    return "\n                ".join(rules)
