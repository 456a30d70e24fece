"""Reports are what the published schema says (resources/report/report.schema.json), with a validator of its own right.

Usage: report_schema_test.py SOURCE-FOLDER PRECALL-CLI

Valid must be: the approved reports, which the unit tests hold to what is written now, and a report of a real run. Every
member that is written is described; and reports with a fault are refused.
"""

import copy
import json
import pathlib
import subprocess
import sys

import jsonschema

source, program = pathlib.Path(sys.argv[1]), sys.argv[2]
schema = json.loads((source / "resources/report/report.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
faults = []


def expect_valid(name, report):
    for error in validator.iter_errors(report):
        faults.append(f"{name}: {error.json_path}: {error.message[:200]}")


def expect_described(name, report):
    """No member is written that the schema does not know."""
    places = [("$", report, schema["properties"]), ("$.profile", report["profile"], schema["properties"]["profile"]["properties"])]
    for members, kind in (("requirements", "requirement"), ("checks", "check"), ("findings", "finding"), ("diagnoses", "diagnosis")):
        places += [(f"$.{members}[{i}]", item, schema["$defs"][kind]["properties"]) for i, item in enumerate(report[members])]
    for path, item, known in places:
        for member in item.keys() - known.keys():
            faults.append(f"{name}: {path}.{member} is not in the schema")


def expect_refused(what, change):
    report = copy.deepcopy(sample)
    change(report)
    if validator.is_valid(report):
        faults.append(f"a report with {what} passes")


def run(*arguments):
    finished = subprocess.run([program, "run", *arguments, "--json", "-"], capture_output=True, timeout=60, check=False)
    return json.loads(finished.stdout)


approved = sorted((source / "tests/approved").glob("report-*.json"))
assert len(approved) >= 2, approved
for file in approved:
    report = json.loads(file.read_text(encoding="utf-8"))
    expect_valid(file.name, report)
    expect_described(file.name, report)
real = run("--only", "system")
expect_valid("a real run", real)
expect_described("a real run", real)

sample = json.loads((source / "tests/approved/report-sample.json").read_text(encoding="utf-8"))
for member in schema["required"]:
    expect_refused(f"no {member}", lambda report, member=member: report.pop(member))
expect_refused("another schema", lambda report: report.update(schema="precall-report/2"))
expect_refused("an odd verdict", lambda report: report.update(verdict="fine"))
expect_refused("a local time", lambda report: report.update(started="2026-03-04T13:05:07+01:00"))
expect_refused("a negative duration", lambda report: report.update(duration_ms=-1))
expect_refused("an odd status", lambda report: report["requirements"][0].update(status="ok"))
expect_refused("a negative index", lambda report: report["requirements"][0].update(findings=[-1]))
expect_refused("an odd code", lambda report: report["findings"][0].update(code="Ports"))
expect_refused("a long sayable code", lambda report: report["findings"][0].update(sayable="N123"))
expect_refused("a port that is none", lambda report: report["findings"][1]["facts"].update(port=65536))
expect_refused("a network finding without its route", lambda report: report["findings"][1]["facts"].pop("route"))
expect_refused("evidence that is no object", lambda report: report["checks"][0].update(evidence=[]))
expect_refused("a diagnosis without advice", lambda report: report["diagnoses"][0].pop("admin_advice"))

for fault in faults[:40]:
    print(fault, file=sys.stderr)
print(f"{len(approved)} approved reports and a real one, {len(faults)} faults")
sys.exit(bool(faults))
