"""What measures a line. Each tool tells kb/s: {"up", "down"} of each way by itself, or {"through"}: there and back."""

import json
import time
from pathlib import Path
from urllib.parse import urlencode

from simulation import certificates, services

from . import servers
from .networks import SERVER

IPERF_SECONDS = 10
IPERF_KBPS = 5000  # more than a call needs, as its users are told to try
LIMIT_SECONDS = 240
BROWSER = Path(__file__).resolve().parent / "browser.py"
PEERS = ["jitsi", "twilio", "cloudflare"]
QUICK = ["precall", "iperf3"]
NAMES = [*QUICK, *PEERS]


def measure(tool, computer, settings):
    begun = time.monotonic()
    found = _measured(tool, computer, settings)
    return {"seconds": time.monotonic() - begun, **found}


def _measured(tool, computer, settings):
    if tool == "precall":
        return _precall(computer, settings)
    return _iperf3(computer) if tool == "iperf3" else _peer(tool, computer, settings["peers"])


def _precall(computer, settings):
    report = _json(computer, [settings["cli"], "run", "--only", "bandwidth", "--trust-roots", certificates.ROOTS, "--json", "-", "--quiet",
                              *settings["arguments"]])
    found = {"at_least": [], "error": report.get("error"), "verdicts": {}}
    for finding in report.get("findings", []):
        way = finding["code"].removeprefix("bandwidth.")
        if way not in ("up", "down"):
            continue
        found["verdicts"][way] = finding["verdict"]
        if "kbps" in finding["facts"]:
            found[way] = finding["facts"]["kbps"]
        found["at_least"] += [way] if finding["facts"].get("at_least") else []
    return found


def _iperf3(computer):
    found = {"at_least": []}
    for way, options in ("up", []), ("down", ["--reverse"]):
        output = _json(computer, ["iperf3", "--client", SERVER, "--port", str(servers.TOOL_PORT), "--udp", "--length", "1200", "--bitrate",
                                  f"{IPERF_KBPS}k", "--time", str(IPERF_SECONDS), "--json", *options])
        if "error" in output:
            return {"error": output["error"]}
        received = output["end"]["sum_received"]
        found[way] = received["bytes"] * 8 / 1000 / received["seconds"]
        found["at_least"] += [way] if found[way] > IPERF_KBPS * 0.97 else []
    return found


def _peer(tool, computer, folder):
    query = urlencode({"tool": tool, "server": SERVER, "web": servers.WEB_PORT, "user": services.TURN_USER, "password": services.TURN_PASSWORD})
    return _json(computer, ["/usr/bin/python3", "-B", str(BROWSER), str(folder), query, str(LIMIT_SECONDS - 20)])


def _json(computer, command):
    """What it printed, and nothing but that."""
    status, printed = computer.run(command, LIMIT_SECONDS, {})
    try:
        return json.loads(printed[printed.index("{"):])
    except ValueError:
        return {"error": f"{command[0]} ended with {status}: {printed.strip()[-300:]}"}
