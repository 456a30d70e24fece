#!/usr/bin/python3 -B
"""precall-cli run --browser-proof with a program that stands in as a browser: PRECALL_CLI names the program under test.
Nothing leaves the computer: the page is served on the loopback address."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

CLI = os.environ["PRECALL_CLI"]
STAND_IN = Path(__file__).resolve().parent / "stand_in_browser.py"


class BrowserProof(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.home = Path(self._folder.name)
        self.log = self.home / "log"
        self.log.touch()
        programs = self.home / "bin"
        programs.mkdir()
        # The only browser that this user has: nothing else is on its path or among its desktop entries.
        shutil.copy(STAND_IN, programs / "chromium")
        self.environment = {"PATH": f"{programs}:{self.home}/tools", "HOME": str(self.home), "LANG": "C.UTF-8",
                            "XDG_DATA_DIRS": str(self.home), "STAND_IN_LOG": str(self.log)}
        tools = self.home / "tools"
        tools.mkdir()
        (tools / "curl").symlink_to(shutil.which("curl"))

    def start(self, behaviour, *options):
        return subprocess.Popen([CLI, "run", "--only", "browsers", "--browser-proof", "chromium", "--no-controls", "--json", "-",
                                 "--lang", "en", *options], env={**self.environment, "STAND_IN": behaviour},
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def proof(self, behaviour, last="answer"):
        """The finding; the stand-in has done its `last` by then."""
        output, complaints = self.start(behaviour).communicate(timeout=90)
        findings = [finding for finding in json.loads(output)["findings"] if finding["code"].startswith("browsers.proof")]
        self.assertTrue(findings, complaints)
        self.statuses = self.await_log(last)
        return findings[0]

    def await_log(self, text):
        """What the stand-in has logged, once that holds `text`."""
        end = time.monotonic() + 30
        while text not in self.log.read_text():
            self.assertLess(time.monotonic(), end, self.log.read_text())
            time.sleep(0.02)
        return dict(line.split() for line in self.log.read_text().splitlines())

    def test_a_browser_that_answers_is_proved(self):
        finding = self.proof("answers")
        self.assertEqual((finding["verdict"], finding["facts"]["state"]), ("pass", "proved"))
        self.assertEqual(finding["facts"]["codecs"], ["VP8", "H264", "opus"])
        self.assertEqual(set(self.statuses.values()), {"200"})

    def test_what_is_refused_without_a_setting_is_left_open(self):
        finding = self.proof("refuses")
        self.assertEqual((finding["verdict"], finding["facts"]["state"]), ("unknown", "refused"))

    def test_a_browser_without_javascript(self):
        finding = self.proof("has_no_script", "no-script")
        self.assertEqual((finding["verdict"], finding["facts"]["state"]), ("unknown", "scripts-off"))

    def test_nothing_wrong_is_served_or_taken(self):
        finding = self.proof("is_hostile", "second")  # tried when nobody listens any more
        self.assertEqual(finding["facts"]["state"], "proved")
        self.assertEqual(self.statuses, {"wrong-secret": "404", "root": "404", "wrong-host": "403", "wrong-method": "405",
                                         "wrong-origin": "403", "no-json": "400", "large": "413", "slow": "408", "fuzz": "0", "answer": "200",
                                         "second": "none"})

    def test_who_takes_the_ticket_from_the_command_line_gains_nothing(self):
        finding = self.proof("is_robbed")
        self.assertEqual((finding["verdict"], finding["facts"]["state"]), ("unknown", "shared"))
        self.assertEqual(self.statuses, {"ticket": "410", "answer": "none"})

    def test_waiting_for_a_browser_that_vanished_can_be_ended(self):
        running = self.start("vanishes", "--progress")
        self.await_log("answer 400")
        self.assertIsNone(running.poll())
        begun = time.monotonic()
        running.send_signal(signal.SIGINT)
        output, _ = running.communicate(timeout=30)
        self.assertLess(time.monotonic() - begun, 1)
        self.assertEqual(running.returncode, 130)
        report = json.loads(output)
        self.assertTrue(report["interrupted"])
        self.assertEqual([finding for finding in report["findings"] if finding["code"].startswith("browsers.proof")], [])

    def test_a_browser_that_is_not_there_is_left_open(self):
        self.environment["PATH"] = "/nonexistent"
        finding = self.proof("answers", "")
        self.assertEqual((finding["verdict"], finding["facts"]["state"]), ("unknown", "not-installed"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
