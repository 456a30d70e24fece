"""What came out, beside what is true."""

from statistics import median

from . import accuracy, links, tools

BEGIN, END = "<!-- tests/bench/bandwidth writes from here -->", "<!-- to here -->"
# How much payload a tool's packets carry, beside those of a call (1200 bytes in 1246): without ChannelData, and in full segments of TCP.
SHARE = {"iperf3": (1200 / 1242) / (1200 / 1246), "cloudflare": (1448 / 1514) / (1200 / 1246)}
MATRIX = {link.name: link for link in links.matrix()}


def claims(result):
    """Each rate that the tool told: which way, kb/s, and the error of it; None where there is no truth to hold against it."""
    link = MATRIX[result["link"]]
    for way in ("up", "down", "through"):
        if result.get(way) is None:
            continue
        truth = link.narrowest() if way == "through" else link.capacity(way)
        share = SHARE.get(result["tool"], 1)
        at_least = way in result.get("at_least", [])
        yield way, result[way], _error(result[way], truth and truth * share, at_least) if link.rival != "tcp" else None


def _error(claim, truth, at_least):
    if truth is None or (at_least and claim <= truth):
        return 0 if at_least else None
    return claim / truth - 1


def verdicts(result):
    """Each verdict: right, wrong, undecided, or close: about a line of which either may be said."""
    link = MATRIX[result["link"]]
    told = result.get("verdicts") or {way: "pass" if kbps >= link.need() else "fail" for way, kbps, _ in claims(result)}
    for way, verdict in told.items():
        enough = link.enough(None if way == "through" else way)
        if enough is None:
            yield "close"
        elif verdict == "unknown":
            yield "undecided"
        else:
            yield "right" if (verdict == "pass") == enough else "wrong"


def print_head():
    print(f"{'line':<24} {'true up':>8} {'down':>8}  {'tool':<11} {'told, kb/s':<34} {'error %':>8} {'s':>6} {'MB up':>6} {'down':>6}  verdict")


def print_run(link, result):
    sign = lambda way: "≥" if way in result.get("at_least", []) else ""
    told = " ".join(f"{way} {sign(way)}{kbps:.0f}" for way, kbps, _ in claims(result))
    errors = [abs(error) for _, _, error in claims(result) if error is not None]
    words = " ".join(verdicts(result)) or result.get("error") or "none"
    print(f"{link.name:<24} {_rate(link.capacity('up')):>8} {_rate(link.capacity('down')):>8}  {result['tool']:<11} {told:<34} "
          f"{max(errors, default=float('nan')) * 100:8.2f} {result['seconds']:6.1f} {result.get('mb_up', 0):6.2f} {result.get('mb_down', 0):6.2f}"
          f"  {words}", flush=True)


def summary(results):
    """Tables in Markdown: tools, on the lines that all of them measured and on all lines; how well precall knows what it tells; and what each
    tool told of each line (medians)."""
    names = [name for name in tools.NAMES if any(result["tool"] == name for result in results)]
    shared = [result for result in results if all(any((other["tool"], other["link"]) == (name, result["link"]) for other in results) for name in names)]
    parts = [f"The lines that all tools measured:\n\n{_of_tools(shared, names)}"] if shared and len(shared) < len(results) else []
    parts += [f"All lines, each tool on those that it measured:\n\n{_of_tools(results, names)}", accuracy.table(results), _of_lines(results, names)]
    return "\n".join(part for part in parts if part)


def write(file, text):
    """Between the marks of the document."""
    before, rest = file.read_text(encoding="utf-8").split(BEGIN)
    file.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{rest.split(END)[1]}", encoding="utf-8")


def _of_tools(results, names):
    lines = ["| tool | runs | error, median | 95 % of them within | seconds | MB up | MB down | wrong verdicts | undecided | no result |",
             "|---|---|---|---|---|---|---|---|---|---|"]
    for name in names:
        own = [result for result in results if result["tool"] == name]
        errors = sorted(abs(error) for result in own for _, _, error in claims(result) if error is not None)
        said = [verdict for result in own for verdict in verdicts(result)]
        cells = [name, len(own), _percent(median(errors)) if errors else "–", _percent(errors[int(len(errors) * 0.95)]) if errors else "–",
                 *(f"{_median(own, key):.{digits}f}" for key, digits in (("seconds", 1), ("mb_up", 2), ("mb_down", 2))),
                 f"{said.count('wrong')} of {len(said) - said.count('close')}", said.count("undecided"),
                 sum(bool(result.get("error")) for result in own)]
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _of_lines(results, names):
    lines = ["| line | kb/s up | down | " + " | ".join(names) + " |", "|---|---|---|" + "---|" * len(names)]
    for name in dict.fromkeys(result["link"] for result in results):
        link = MATRIX[name]
        cells = [_told([result for result in results if (result["link"], result["tool"]) == (name, tool)]) for tool in names]
        lines.append(f"| {name} | {_rate(link.capacity('up'))} | {_rate(link.capacity('down'))} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _told(results):
    parts = []
    for way in ("up", "down", "through"):
        rates = [result[way] for result in results if result.get(way) is not None]
        sign = "≥ " if any(way in result.get("at_least", []) for result in results) else ""
        parts += [f"{'' if way == 'through' else way + ' '}{sign}{median(rates):.0f}"] if rates else []
    return ", ".join(parts) + f"; {_median(results, 'seconds'):.1f} s" if parts else "–"


def _median(results, key):
    return median(result.get(key, 0) for result in results)


def _percent(part):
    return f"{part * 100:.2f} %"


def _rate(kbps):
    return "free" if kbps is None else f"{kbps:.0f}"
