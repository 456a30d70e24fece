#!/usr/bin/python3
"""precall-cli as scripts and people use it: PRECALL_CLI names the program. No network is needed or used."""

import json
import os
import re
import signal
import stat
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

CLI = os.environ["PRECALL_CLI"]
HOME = tempfile.TemporaryDirectory()
RUN_SYSTEM = ["run", "--only", "system", "--lang", "en"]  # the one check that sends nothing


def call(*arguments, **options):
    options.setdefault("env", {"PATH": os.environ["PATH"], "HOME": HOME.name, "LANG": "C.UTF-8"})
    return subprocess.run([CLI, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=options.pop("stdout", subprocess.PIPE),
                          stderr=subprocess.PIPE, timeout=60, text=True, **options)


class Usage(unittest.TestCase):
    def assert_wrong(self, result, words):
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual(result.stdout, "")
        self.assertIn(words, result.stderr)
        self.assertNotIn("\n", result.stderr.strip(), "one line only")

    def link_to_nowhere(self):
        link = Path(HOME.name, "link.json")
        if not link.is_symlink():
            link.symlink_to("/nonexistent/report.json")
        return link

    def test_what_is_wrong_is_said_in_one_line(self):
        for arguments, words in [
            ([], "no command"),
            (["walk"], "unknown command"),
            ([*RUN_SYSTEM, "--nonsense"], "'nonsense'; see precall-cli run --help"),
            ([*RUN_SYSTEM, "extra"], "arguments"),
            (["run", "--only", "system,nothing"], "nothing"),
            (["run", "--skip", "system,ports,whitelist,browsers,camera,microphone,speaker,bandwidth,calendar"], "nothing is left"),
            ([*RUN_SYSTEM, "--timeout", "soon"], "--timeout"),
            ([*RUN_SYSTEM, "--timeout", "-1"], "--timeout"),
            ([*RUN_SYSTEM, "--streams-up", "-1"], "--streams-up"),
            ([*RUN_SYSTEM, "--consent", "everything"], "--consent"),
            ([*RUN_SYSTEM, "--proxy", "socks4://proxy.example:1080"], "--proxy"),
            ([*RUN_SYSTEM, "--proxy", "http://kim:secret@proxy.example:3128"], "--proxy"),
            ([*RUN_SYSTEM, "--proxy-user", "kim"], "--proxy-password-file"),
            ([*RUN_SYSTEM, "--proxy-user", "kim", "--proxy-password-file", "/dev/null"], "--proxy http://"),
            ([*RUN_SYSTEM, "--proxy", "http://proxy.example:3128", "--proxy-user", "kim:lee", "--proxy-password-file", "/dev/null"], "colon"),
            ([*RUN_SYSTEM, "--proxy", "http://proxy.example:3128", "--proxy-user", "kim", "--proxy-password-file", "/nonexistent/p"], "/nonexistent/p"),
            ([*RUN_SYSTEM, "--turn-user", "kim", "--turn-password-file", "/dev/null"], "first line is empty"),
            ([*RUN_SYSTEM, "--json", self.link_to_nowhere()], "leads nowhere"),
            ([*RUN_SYSTEM, "--lang", "xx"], "--lang"),
            ([*RUN_SYSTEM, "--profile", "/nonexistent/profile.json"], "profile.json"),
            ([*RUN_SYSTEM, "--profile", "no-such-name"], "no-such-name"),
            ([*RUN_SYSTEM, "--json", "-", "--text", "-"], "standard output"),
            ([*RUN_SYSTEM, "--pdf", "-"], "--pdf"),
            ([*RUN_SYSTEM, "--json", "/nonexistent/report.json"], "/nonexistent"),
            ([*RUN_SYSTEM, "--json", "/"], "folder"),
            ([*RUN_SYSTEM, "--json", ""], "--json"),
            ([*RUN_SYSTEM, "--firewall-request", ""], "--firewall-request"),
            ([*RUN_SYSTEM, "--json", f"{HOME.name}/a", "--pdf", f"{HOME.name}/../{Path(HOME.name).name}/a"], "two results"),
            ([*RUN_SYSTEM, "--trust-roots", "/nonexistent/roots.pem"], "roots.pem"),
            (["show", "/nonexistent/report.json"], "report.json"),
            (["diff", "one.json"], "arguments"),
            (["profile", "destroy", "x"], "destroy"),
        ]:
            with self.subTest(arguments=arguments):
                self.assert_wrong(call(*arguments), words)

    def test_a_listener_sends_no_stream(self):
        self.assertIn(call(*RUN_SYSTEM, "--streams-up", "0", "--quiet").returncode, (0, 1, 3, 4))

    def test_help_teaches(self):
        for arguments in (["--help"], ["run", "--help"], ["show", "--help"]):
            result = call(*arguments)
            self.assertEqual(result.returncode, 0)
            self.assertIn(f"Usage: precall-cli {arguments[0] if len(arguments) > 1 else 'COMMAND'} ", result.stdout)
            self.assertNotIn("Qt", result.stdout)
        self.assertIn("Exit status", call("run", "--help").stdout)

    def test_list_names_checks_profiles_and_sayable_codes(self):
        text = call("list", "--lang", "en").stdout
        self.assertRegex(text, r"P02\s+system")
        for page in ("P01", "P11", "P12"):
            self.assertRegex(text, rf"(?m)^  {page}  \w")
        self.assertIn("flexperto", text)
        self.assertRegex(text, r"[A-Z]\d\d  ports\.stun-udp")
        self.assertRegex(text, r"X\d\d  fw\.udp-blocked")

    def test_the_list_speaks_the_language_asked_for(self):
        text = call("list", "--lang", "de").stdout
        for word in ("Prüfungen\n", "Profile\n", "Befunde\n", "Diagnosen\n"):
            self.assertIn(word, text)
        self.assertNotIn("Findings", text)
        self.assertNotEqual(self.profile_line(text), self.profile_line(call("list", "--lang", "en").stdout))

    def profile_line(self, text):
        return next(line for line in text.splitlines() if line.strip().startswith("flexperto"))


class Documents(unittest.TestCase):
    PROJECT = Path(__file__).resolve().parents[2]

    def test_the_manual_page_knows_every_option_of_run(self):
        page = (self.PROJECT / "packaging/linux/precall-cli.1.in").read_text(encoding="utf-8").replace("\\-", "-")
        for option in re.findall(r"--[a-z-]+", call("run", "--help").stdout):
            self.assertIn(option, page)

    def test_every_code_is_described(self):
        document = (self.PROJECT / "docs/findings.md").read_text(encoding="utf-8")
        codes = re.findall(r"^  [A-Z]\d\d  (\S+\.\S+)$", call("list").stdout, re.MULTILINE)
        self.assertGreater(len(codes), 100)
        self.assertEqual([code for code in codes if f"`{code}`" not in document], [])

    def test_each_code_stands_once_with_what_is_said_for_it(self):
        document = (self.PROJECT / "docs/findings.md").read_text(encoding="utf-8")
        said = set()
        for section in document.split("\n## "):  # a finding and a diagnosis may have one name
            rows = re.findall(r"^\| (`[^|]+) \| ([A-Z]\d\d(?:, [A-Z]\d\d)*) \|", section, re.MULTILINE)
            here = [pair for codes, sayables in rows for pair in zip(re.findall(r"`([^`]+)`", codes), sayables.split(", "))]
            codes = [code for code, _ in here]
            self.assertEqual([code for code in codes if codes.count(code) > 1], [], section.splitlines()[0])
            said.update(here)
        listed = {(code, say) for say, code in re.findall(r"^  ([A-Z]\d\d)  (\S+\.\S+)$", call("list").stdout, re.MULTILINE)}
        self.assertEqual(listed - said, set())


class BadProfiles(unittest.TestCase):
    def validate(self, content):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "profile.json")
            file.write_bytes(content)
            return call("profile", "validate", file)

    def test_each_is_refused_with_its_path(self):
        for content, words in [
            (b"", "$"),
            (b"\xff\xfe\x00", "$"),
            (b"[]", "$"),
            (b'{"schema": 7}', "$.schema"),
            (b'{"schema": "precall-profile/1", "surprise": 1}', "$.surprise"),
            (b"[" * 100000, "$"),
            (b" " * (2 * 1024 * 1024), "larger than 1 MiB"),
        ]:
            with self.subTest(content=content[:40]):
                result = self.validate(content)
                self.assertEqual(result.returncode, 2)
                self.assertEqual(result.stdout, "")
                self.assertIn(words, result.stderr)

    def test_built_in_profiles_are_valid(self):
        for name in ("flexperto", "webrtc"):
            self.assertEqual(call("profile", "validate", name).returncode, 0)


class Running(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_the_result_alone_goes_to_standard_output(self):
        result = call(*RUN_SYSTEM, "--json", "-")
        self.assertIn(result.returncode, (0, 1, 3, 4), result.stderr)
        report = json.loads(result.stdout)
        self.assertEqual(report["schema"], "precall-report/1")
        self.assertEqual([check["id"] for check in report["checks"] if check["outcome"] == "completed"], ["system"])
        states = {row["id"]: row["status"] for row in report["requirements"]}
        self.assertEqual(states["HW-RAM"], "met")
        self.assertEqual(states["NET-TCP-443"], "not-run")

    def test_files_are_private_and_never_overwritten_unasked(self):
        file = self.folder / "report.json"
        self.assertNotEqual(call(*RUN_SYSTEM, "--json", file).returncode, 2)
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        first = file.read_bytes()
        again = call(*RUN_SYSTEM, "--json", file)
        self.assertEqual(again.returncode, 2)
        self.assertIn("--force", again.stderr)
        self.assertEqual(file.read_bytes(), first)
        self.assertNotEqual(call(*RUN_SYSTEM, "--json", file, "--force").returncode, 2)
        self.assertNotEqual(file.read_bytes(), first)

    def test_show_and_diff_read_both_kinds_of_file(self):
        as_json, as_pdf = self.folder / "a.json", self.folder / "a.pdf"
        self.assertNotEqual(call(*RUN_SYSTEM, "--json", as_json, "--pdf", as_pdf).returncode, 2)
        shown = [call("show", "--lang", "en", file).stdout for file in (as_json, as_pdf)]
        self.assertEqual(shown[0], shown[1])
        self.assertIn(json.loads(as_json.read_text())["id"], shown[0])
        self.assertEqual(call("diff", as_json, as_pdf).returncode, 0)

    def test_show_translates_the_title_of_the_profile(self):
        file = self.folder / "a.json"
        call(*RUN_SYSTEM, "--json", file)
        title = json.loads(file.read_text())["profile"]["title"]
        self.assertIn(title, call("show", "--lang", "en", file).stdout)
        self.assertNotIn(title, call("show", "--lang", "de", file).stdout)

    def test_a_full_disk_is_told_with_the_file_that_did_not_fit(self):
        result = call(*RUN_SYSTEM, "--quiet", "--json", "/dev/full")
        self.assertEqual(result.returncode, 2)
        self.assertIn("/dev/full: ", result.stderr)

    def test_truncated_and_foreign_reports_are_refused(self):
        whole, cut = self.folder / "whole.pdf", self.folder / "cut.pdf"
        call(*RUN_SYSTEM, "--pdf", whole)
        content = whole.read_bytes()
        for length in (0, 5, len(content) // 2, len(content) - len(content) // 8):
            cut.write_bytes(content[:length])
            result = call("show", cut)
            self.assertEqual((result.returncode, result.stdout), (2, ""), length)

    def test_a_full_disk_is_told_and_the_report_is_kept(self):
        home = self.folder / "home"
        home.mkdir()
        with open("/dev/full", "w") as full:
            result = call(*RUN_SYSTEM, "--json", "-", stdout=full,
                          env={"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"})
        self.assertEqual(result.returncode, 2)
        self.assertIn("standard output", result.stderr)
        self.assertEqual(len(list(home.rglob("*.json"))), 1)

    def test_a_home_that_is_not_there_is_not_made(self):
        missing = self.folder / "nobody"
        call(*RUN_SYSTEM, env={"PATH": os.environ["PATH"], "HOME": str(missing), "LANG": "C.UTF-8"})
        self.assertFalse(missing.exists())

    def test_a_run_leaves_nothing_behind_in_the_home(self):
        call(*RUN_SYSTEM, env={"PATH": os.environ["PATH"], "HOME": str(self.folder), "LANG": "C.UTF-8"})
        self.assertEqual([path for path in self.folder.rglob("*") if path.is_file()], [])

    def test_without_any_environment(self):
        self.assertIn(call(*RUN_SYSTEM, "--quiet", env={}).returncode, (0, 1, 3, 4))

    def test_an_interrupted_run_writes_a_partial_report(self):
        file = self.folder / "report.json"
        running = subprocess.Popen([CLI, *RUN_SYSTEM, "--progress", "--json", str(file)], stdin=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, env={"LANG": "C.UTF-8"})
        running.stderr.readline()  # the check has started: it samples the load for a second
        begun = time.monotonic()
        running.send_signal(signal.SIGINT)
        _, complaints = running.communicate(timeout=30)
        self.assertEqual(running.returncode, 130, complaints)
        self.assertLess(time.monotonic() - begun, 1)
        report = json.loads(file.read_text())
        self.assertTrue(report["interrupted"])
        self.assertEqual(report["checks"][0]["outcome"], "cancelled")

    def test_the_words_follow_the_language(self):
        words = {language: call("run", "--only", "system", "--lang", language).stdout for language in ("en", "de", "fr")}
        self.assertEqual(len(set(words.values())), 3)


if __name__ == "__main__":
    unittest.main(verbosity=2)
