"""Compares what a run said with what its scenario expects, and its report with the published schema."""

import base64
import json
from pathlib import Path

from jsonschema import Draft202012Validator

SCHEMA = Path(__file__).resolve().parents[3] / "resources/report/report.schema.json"

PLANTED = "planted-"

# contract: the exit status that goes with each verdict
EXIT_STATUS = {"ready": 0, "not-ready": 1, "undecided": 3, "ready-with-limits": 4}


def faults(expect, report, exit_status):
    """Each deviation as a line of text; none when all is as expected."""
    return [*_schema(report), *_verdict(expect, report, exit_status), *_diagnoses(expect, report), *_facts(expect, report),
            *_findings(expect, report), *_within(expect, report), *_requirements(expect, report), *_unexplained(expect, report)]


def diagnoses(report):
    """Codes about the network; those about the computer under the lab ("system.os-unlisted") are no scenario's business."""
    return sorted(diagnosis["code"] for diagnosis in report["diagnoses"] if not diagnosis["code"].startswith("system."))


def secrets(scenario, outputs):
    """Secrets that came out anywhere: whatever the lab plants as one has PLANTED in it; what a proxy is sent, as it is sent, too."""
    wanted = {PLANTED, scenario.turn.password} - {""}
    if scenario.proxy and scenario.proxy.user:
        wanted.add(base64.b64encode(f"{scenario.proxy.user}:{scenario.proxy.password}".encode()).decode())
    return [f"a secret is in the {name}" for name, text in outputs.items() if any(secret in text for secret in wanted)]


def _schema(report):
    validator = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    for error in validator.iter_errors(report):
        yield f"the report breaks its schema at {error.json_path}: {error.message[:200]}"


def _verdict(expect, report, exit_status):
    if report["verdict"] != expect.verdict:
        yield f"verdict is {report['verdict']}, expected {expect.verdict}"
    if exit_status != EXIT_STATUS[expect.verdict]:
        yield f"exit status is {exit_status}, expected {EXIT_STATUS[expect.verdict]}"


def _diagnoses(expect, report):
    seen, expected = diagnoses(report), sorted(expect.diagnoses)
    for code in sorted(set(seen + expected)):
        surplus = seen.count(code) - expected.count(code)
        if surplus:
            yield f"{'surplus' if surplus > 0 else 'missing'} diagnosis {code}"


def _facts(expect, report):
    for code, facts in expect.facts.items():
        for diagnosis in (each for each in report["diagnoses"] if each["code"] == code):
            for name, value in facts.items():
                if diagnosis["facts"].get(name) != value:
                    yield f"{code}: {name} is {diagnosis['facts'].get(name)!r}, expected {value!r}"


def _findings(expect, report):
    for which, facts in expect.findings.items():
        seen = _first(which, report)
        for name, value in facts.items():
            if seen.get(name) != value:
                yield f"{which}: {name} is {seen.get(name)!r}, expected {value!r}"


def _within(expect, report):
    for which, limits in expect.within.items():
        seen = _first(which, report)
        for name, (least, most) in limits.items():
            if not isinstance(seen.get(name), (int, float)) or not least <= seen[name] <= most:
                yield f"{which}: {name} is {seen.get(name)!r}, expected {least} to {most}"


def _first(which, report):
    """The facts of the first finding with a code, or with a code and a subject: "whitelist.range 146.0.229.160/27"."""
    code, _, subject = which.partition(" ")
    return next((each["facts"] for each in report["findings"] if each["code"] == code and subject in ("", each["subject"])), {})


def _requirements(expect, report):
    rows = {row["id"]: row["status"] for row in report["requirements"]}
    for row, status in expect.requirements.items():
        if rows.get(row) != status:
            yield f"{row} is {rows.get(row)}, expected {status}"


def _unexplained(expect, report):
    """In a simulated network every failure has a cause, and a diagnosis names it."""
    explained = {index for diagnosis in report["diagnoses"] for index in diagnosis["explains"]}
    for index, finding in enumerate(report["findings"]):
        if finding["verdict"] == "fail" and index not in explained and finding["code"] not in expect.unexplained:
            yield f"{finding['code']} {finding['subject']} failed without a diagnosis: {finding['facts'].get('error')}"
    failed = {finding["code"] for index, finding in enumerate(report["findings"])
              if finding["verdict"] == "fail" and index not in explained}
    for code in sorted(set(expect.unexplained) - failed):
        yield f"{code} was expected to fail without a diagnosis"
