"""How well precall knows what it tells: intervals, delay, jitter and loss beside the truth, its processor time, and what it takes until it is sure."""

from statistics import mean, median

from . import links

MATRIX = {link.name: link for link in links.matrix()}
DELAY_LIMIT_MS = 3
CPU_LINK = "streams-5-20000"


def table(results):
    """In Markdown; empty where precall measured nothing."""
    own = [result for result in results if result["tool"] == "precall" and not result.get("error")]
    if not own:
        return ""
    rows = [_covered(own), _delays(own, "rtt_ms", links.Link.round_trip_ms, "round trip"),
            _delays(own, "jitter_ms", links.Link.jitter_truth_ms, "jitter"), _loss(own), _false_loss(own), _cpu(own),
            _taken(own, _until_decided, "until the rate is decided (idle, gate, burn, confirmation)"), _taken(own, _in_all, "in all, with set-up, call and split"),
            _budget(own), *_lateness(own)]
    return "\n".join(["| of precall | figure | runs |", "|---|---|---|", *(f"| {what} | {figure} | {count} |" for what, figure, count in rows)]) + "\n"


def _covered(own):
    """Loss before the narrow place or behind it: both rates are the line's."""
    held = []
    for result in own:
        link = MATRIX[result["link"]]
        for way, (low, high) in result["intervals"].items():
            line = link.up if way == "up" else link.down
            if line is None or way in result["at_least"] or link.rival == "tcp":
                continue
            truth = line.kbps - link.rival_kbps
            held.append(low <= truth and link.capacity(way) <= high)
    return "95 % intervals of rates that hold the truth", _share(held), len(held)


def _delays(own, fact, truth, what):
    errors = []
    for result in own:
        true, told = truth(MATRIX[result["link"]]), result.get("quality", {}).get(fact)
        if true is not None and told is not None and result["quality"].get("source") == "turn-udp" and "loaded_delay_ms" in result["quality"]:
            errors.append(abs(told - true))
    within = sum(error <= DELAY_LIMIT_MS for error in errors)
    return (f"{what}: error, median and largest", f"{median(errors):.1f} ms, {max(errors):.1f} ms; within {DELAY_LIMIT_MS} ms {within} of {len(errors)}"
            if errors else "–", len(errors))


def _calls(own):
    """Loss of the call's emulation, and the truth."""
    for result in own:
        quality, true = result.get("quality", {}), MATRIX[result["link"]].loss_percent()
        if true is not None and quality.get("source") == "turn-udp" and "loaded_delay_ms" in quality:
            yield true, quality


def _loss(own):
    held = [quality["loss_low"] <= true <= quality["loss_high"] for true, quality in _calls(own) if true > 0]
    return "95 % intervals of loss that hold the truth", _share(held), len(held)


def _false_loss(own):
    false = [quality["loss_percent"] > 0 for true, quality in _calls(own) if true == 0]
    return "calls on lines without loss in which some was told", f"{sum(false)}", len(false)


def _cpu(own):
    shares = [result["cpu_seconds"] / (result["quality"]["seconds"] or 1) for result in own if result["link"] == CPU_LINK and "seconds" in result.get("quality", {})]
    return "processor time at 5 Mb/s, of one core, start of the program included", f"{median(shares):.0%}" if shares else "–", len(shares)


def _taken(own, what_of, what):
    """Through the relay, at one stream; mean and largest."""
    seen = [what_of(result) for result in own
            if MATRIX[result["link"]].streams == 1 and result["tries"] and result["tries"][0]["source"].startswith("turn")]
    seconds, megabytes = [pair[0] for pair in seen], [pair[1] / 1e6 for pair in seen]
    return what, (f"{mean(seconds):.1f} s and {mean(megabytes):.2f} MB a direction; at most {max(seconds):.1f} s, {max(megabytes):.2f} MB"
                  if seen else "–"), len(seen)


def _until_decided(result):
    """Without the call that follows, where it does: 2 s of it, or 4 where something is lost."""
    quality = result.get("quality", {})
    call = 0 if "loaded_delay_ms" not in quality else 4 if quality["loss_percent"] else 2
    return result["sent_seconds"] - call, result["sent_bytes"] - call * links.NEED_KBPS * 1000 / 8


def _in_all(result):
    return result["tries"][0]["ms"] / 1000, result["tries"][0]["bytes_up"]


def _budget(own):
    over = [max(result["mb_up"], result["mb_down"]) * 1e6 > sum(one["most_bytes"] for one in result["tries"]) for result in own if result["tries"]]
    return "runs that moved more than was told before", f"{sum(over)}", len(over)


def _lateness(own):
    for name in dict.fromkeys(result["link"] for result in own if "late_percent" in result.get("quality", {})):
        late = [result["quality"]["late_percent"] for result in own if result["link"] == name and "late_percent" in result["quality"]]
        yield f"too late over a transport without loss, on {name}", f"{median(late):.1f} %", len(late)


def _share(held):
    return f"{sum(held) / len(held):.0%}" if held else "–"
