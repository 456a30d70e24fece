"""What measures a line. Each tool tells kb/s: {"up", "down"} of each way by itself, or {"through"}: there and back."""

import json
import resource
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
OTHERS = ["iperf3", *PEERS]
NAMES = ["precall", *OTHERS]


def measure(tool, computer, settings):
    begun, worked = time.monotonic(), _processor_seconds()
    found = _measured(tool, computer, settings)
    return {"seconds": time.monotonic() - begun, "cpu_seconds": _processor_seconds() - worked, **found}


def _processor_seconds():
    """Of all children that have ended: the tool is the only one that does."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _measured(tool, computer, settings):
    if tool == "precall":
        return _precall(computer, settings)
    return _iperf3(computer) if tool == "iperf3" else _peer(tool, computer, settings["peers"])


def _precall(computer, settings):
    report = _json(computer, [settings["cli"], "run", "--only", "bandwidth", "--trust-roots", certificates.ROOTS, "--json", "-", "--quiet",
                              "--streams-up", str(settings["streams"]), "--streams-down", str(settings["streams"]), *settings["arguments"]])
    found = {"at_least": [], "error": report.get("error"), "verdicts": {}, "intervals": {}, **_evidence(report)}
    for finding in report.get("findings", []):
        way, facts = finding["code"].removeprefix("bandwidth."), finding["facts"]
        if way == "quality":
            found["quality"] = facts
        if way not in ("up", "down"):
            continue
        found["verdicts"][way] = finding["verdict"]
        if "kbps" in facts:
            found[way] = facts["kbps"]
            found["intervals"][way] = facts["kbps_low"], facts["kbps_high"]
        found["at_least"] += [way] if facts.get("at_least") else []
    return found


def _evidence(report):
    """What each source took, and was allowed to; and for how long the first sent how much, without what only told the narrow direction."""
    evidence = next((check["evidence"] for check in report.get("checks", []) if check["id"] == "bandwidth"), {})
    wanted = "source", "ms", "bytes_up", "bytes_down", "most_bytes"
    ends, rates = [0, *evidence.get("series", {}).get("ms", [])], evidence.get("series", {}).get("sent_kbps", [])
    return {"tries": [{key: one[key] for key in wanted} for one in evidence.get("tries", [])], "sent_seconds": ends[-1] / 1000,
            "sent_bytes": sum(rate * (end - begin) / 8 for rate, begin, end in zip(rates, ends, ends[1:]))}


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
