"""One tool on one line, in networks of its own."""

import time

from simulation import sandbox, scenario, services
from simulation.client import ClientComputer

from . import links, servers, tools
from .networks import SERVER, Networks

RIVAL_KB = {"tcp": 600, "udp": 200}  # that its neighbour has moved before the client begins
RIVAL_WITHIN = 30


def run(settings):
    sandbox.privatise()
    link = next(link for link in links.matrix() if link.name == settings["link"])
    networks = Networks(link)
    servers.start(networks.server)
    computer = ClientComputer(networks.client, scenario.Client(), {servers.HOST: SERVER})
    if link.rival:
        _start_rival(networks, link)
    before = networks.bytes_of_client()
    found = tools.measure(settings["tool"], computer, {**settings, "streams": link.streams, "arguments": servers.arguments(link.source)})
    after = networks.bytes_of_client()
    return {**found, "mb_up": (after[0] - before[0]) / 1e6, "mb_down": (after[1] - before[1]) / 1e6}


def _start_rival(networks, link):
    """The neighbour, both ways, until the lab ends; once it is well under way."""
    options = ["--udp", "--length", "1200", "--bitrate", f"{link.rival_kbps}k"] if link.rival == "udp" else []
    services.start(networks.neighbour, "rival", ["iperf3", "--client", SERVER, "--port", str(servers.RIVAL_PORT), "--bidir", "--time", "300",
                                                 *options])
    enough = RIVAL_KB[link.rival] * 1000
    deadline = time.monotonic() + RIVAL_WITHIN
    while min(networks.bytes_of_neighbour()) < enough:
        if time.monotonic() > deadline:
            raise SystemExit("bandwidth: the neighbour does not come to speed")
        time.sleep(0.05)
