"""The published profile schema against a real validator (Debian's python3-jsonschema): it is a valid schema of draft
2020-12, accepts the built-in profiles and the tests' base profile, and refuses the faults that a schema can express.

The faults are those of the reader's own test (cases/faults.json), so that reader and schema cannot drift apart."""

import copy
import json
import pathlib
import sys
import unittest

import jsonschema

SOURCE = pathlib.Path(sys.argv.pop(1))
CASES = SOURCE / "tests" / "unit" / "profile" / "cases"
PROFILES = SOURCE / "resources" / "profiles"


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def edited(document, fault):
    """The document with the value at the JSON pointer replaced, or removed where the fault has none."""
    document = copy.deepcopy(document)
    *steps, last = fault["at"].split("/")[1:]
    place = document
    for step in steps:
        place = place[int(step)] if isinstance(place, list) else place[step]
    key = int(last) if isinstance(place, list) else last
    if "value" in fault:
        place[key] = fault["value"]
    else:
        del place[key]
    return document


class ProfileSchema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.schema = load(PROFILES / "profile.schema.json")
        cls.validator = jsonschema.Draft202012Validator(cls.schema)
        cls.base = load(CASES / "base.json")

    def test_is_a_valid_schema(self):
        jsonschema.Draft202012Validator.check_schema(self.schema)
        self.assertEqual(self.schema["$schema"], "https://json-schema.org/draft/2020-12/schema")

    def test_accepts_good_profiles(self):
        for path in [PROFILES / "flexperto.json", PROFILES / "webrtc.json", CASES / "base.json"]:
            with self.subTest(path.name):
                faults = [f"{error.json_path}: {error.message}" for error in self.validator.iter_errors(load(path))]
                self.assertEqual(faults, [])

    def test_refuses_the_faults_that_a_schema_can_express(self):
        for fault in load(CASES / "faults.json"):
            with self.subTest(**fault):
                accepted = self.validator.is_valid(edited(self.base, fault))
                self.assertEqual(accepted, fault.get("schemaAccepts", False))


if __name__ == "__main__":
    unittest.main()
