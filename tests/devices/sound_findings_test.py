#!/usr/bin/python3 -B
"""precall-cli on a virtual microphone and loudspeaker: each fault comes out as its own finding, and as nothing else.

Started by tests/devices/devices run; PRECALL_CLI names the program.
"""

import json
import os
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path

CLI = os.environ["PRECALL_CLI"]
DEVICES = Path(__file__).resolve().parent / "devices"
SPEECH = "Good morning. Can everybody hear me? It is a beautiful day. I would like to begin with the agenda."


def devices(*words):
    subprocess.run([DEVICES, *map(str, words)], check=True, stdout=subprocess.DEVNULL)


class Beside:
    """A command of the set that runs on beside the test."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.killpg(self.process.pid, 15)
        self.process.wait()


def mic(*words):
    return Beside(DEVICES, "mic", *map(str, words))


def room(dbfs=-70):
    """The noise of a quiet room."""
    return Beside("bash", "-c", f"sox -q -n -r 48000 -c 1 -b 24 -t wav - synth 60 pinknoise gain {dbfs + 12} | paplay --device=feed")


def check(only):
    """Findings by code, and the diagnoses, of a run."""
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "HOME": home, "LANG": "C.UTF-8"}
        result = subprocess.run([CLI, "run", "--only", only, "--lang", "en", "--quiet", "--json", "-"], env=env, timeout=60,
                                stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert result.returncode in (0, 1, 3, 4), result.stderr
    report = json.loads(result.stdout)
    rows = {row["id"]: row["status"] for row in report["requirements"]}
    return {finding["code"]: finding for finding in report["findings"]}, [d["code"] for d in report["diagnoses"]], rows


class Faults(unittest.TestCase):
    def tearDown(self):
        for words in (("mic", "mute", 0), ("mic", "volume", "100%"), ("speaker", "mute", 0), ("speaker", "volume", "100%"),
                      ("loop", "off")):
            devices(*words)

    def assert_mic(self, verdict, reason, diagnoses, row):
        findings, found, rows = check("microphone")
        level = findings["microphone.level"]
        self.assertEqual((level["verdict"], level["facts"].get("reason", "")), (verdict, reason), level)
        self.assertEqual(found, diagnoses)
        self.assertEqual(rows["HW-MIC"], row)
        return level

    def assert_speaker(self, code, verdict, reason, diagnoses, row):
        findings, found, rows = check("speaker")
        finding = findings[code]
        self.assertEqual((finding["verdict"], finding["facts"].get("reason", "")), (verdict, reason), finding)
        self.assertEqual(found, diagnoses)
        self.assertEqual(rows["HW-SPEAKER"], row)
        return finding

    def test_a_quiet_room(self):
        with room():
            self.assert_mic("unknown", "no-speech", [], "not-proven")

    def test_speech(self):
        with mic("say", SPEECH):
            self.assert_mic("pass", "", [], "met")

    def test_digital_silence(self):
        self.assert_mic("fail", "silent", ["mic.silent"], "not-met")

    def test_muted(self):
        devices("mic", "mute", 1)
        with mic("say", SPEECH):
            self.assert_mic("fail", "muted", ["mic.muted"], "not-met")

    def test_turned_down_all_the_way(self):
        devices("mic", "volume", "0%")
        with mic("say", SPEECH):
            self.assert_mic("fail", "muted", ["mic.muted"], "not-met")

    def test_turned_down_by_50_db(self):
        devices("mic", "volume", "-50dB")
        with mic("say", SPEECH):
            self.assert_mic("fail", "quiet", ["mic.quiet"], "not-met")

    def test_clipping(self):
        devices("mic", "volume", "30dB")
        with mic("say", SPEECH):
            self.assert_mic("warn", "clipping", ["mic.clipping"], "met")

    def test_hum(self):
        with mic("tone", 50, 20, -20):
            self.assert_mic("unknown", "hum", ["mic.hum"], "not-proven")

    def test_a_shifted_zero_line(self):
        with Beside("bash", "-c", f"espeak-ng --stdout '{SPEECH}' | sox -t wav - -r 48000 -t wav - gain -8 dcshift 0.2 | "
                                  "paplay --device=feed"):
            level = self.assert_mic("warn", "offset", [], "met")
        self.assertGreater(level["facts"]["offset"], 0.05)

    def test_a_tone_is_no_speech(self):
        with mic("tone", 1000, 20, -12):
            level = self.assert_mic("unknown", "no-speech", [], "not-proven")
            self.assertAlmostEqual(level["facts"]["peak_dbfs"], -12, delta=0.2)

    def test_pulled_out_while_it_is_used(self):
        devices("add-mic", "extra")
        devices("default-mic", "extra")
        puller = threading.Thread(target=lambda: (self.until_recorded(), devices("remove-mic", "extra")))
        puller.start()
        try:
            self.assert_mic("fail", "lost", ["mic.lost"], "not-met")
        finally:
            puller.join()
            devices("default-mic", "mic")

    def until_recorded(self):
        """Until somebody records the microphone, beside the remapped source itself."""
        for _ in range(400):
            listed = subprocess.run(["pactl", "list", "source-outputs"], capture_output=True, text=True, check=True).stdout
            if "Precall" in listed or "Level" in listed:
                return
            time.sleep(0.01)

    def test_the_loop(self):
        devices("loop", "on", 30)
        with room():
            loop = self.assert_speaker("speaker.loop", "pass", "", [], "met")
        self.assertAlmostEqual(loop["facts"]["gain_db"], -6, delta=0.6)  # one side of a pair, mixed to one channel
        self.assertGreater(loop["facts"]["delay_ms"], 0)
        self.assertNotIn("echo_db", loop["facts"])

    def test_somebody_who_speaks_meanwhile_is_no_fault_of_the_loudspeaker(self):
        devices("loop", "on", 30)
        with Beside("bash", "-c", f"'{DEVICES}' mic say '{SPEECH}'; '{DEVICES}' mic say '{SPEECH}'"):
            _, found, rows = check("speaker")
        self.assertEqual(found, [])
        self.assertNotEqual(rows["HW-SPEAKER"], "not-met")

    def test_an_echo(self):
        devices("loop", "on", 30)
        devices("loop", "on", 230, -12)
        with room():
            loop = self.assert_speaker("speaker.loop", "warn", "echo", ["audio.echo"], "met")
        self.assertAlmostEqual(loop["facts"]["echo_delay_ms"], 200, delta=2)
        self.assertAlmostEqual(loop["facts"]["echo_db"], -12, delta=0.5)

    def test_headphones(self):
        with room():
            self.assert_speaker("speaker.loop", "unknown", "not-picked-up", [], "not-proven")

    def test_muted_speaker(self):
        devices("speaker", "mute", 1)
        self.assert_speaker("speaker.volume", "fail", "muted", ["speaker.muted"], "not-met")

    def test_one_side_turned_down(self):
        devices("loop", "on", 30)
        devices("speaker", "volume", "100%", "0%")
        with room():
            self.assert_speaker("speaker.volume", "warn", "one-side", ["speaker.one-side"], "met")

    def test_pulled_out_speaker(self):
        devices("add-speaker", "extra")
        devices("default-speaker", "extra")
        puller = threading.Thread(target=lambda: (self.until_played(), devices("remove-speaker", "extra")))
        puller.start()
        try:
            self.assert_speaker("speaker.loop", "fail", "lost", ["speaker.lost"], "not-met")
        finally:
            puller.join()
            devices("default-speaker", "speaker")

    def until_played(self):
        for _ in range(600):
            listed = subprocess.run(["pactl", "list", "sink-inputs"], capture_output=True, text=True, check=True).stdout
            if "Test sound" in listed:
                return
            time.sleep(0.01)


class Server(unittest.TestCase):
    """The sound server's faults are no fault of the devices, and cost no run."""

    def assert_untold(self, reason):
        findings, found, rows = check("microphone,speaker")
        for code in ("microphone.sound-server", "speaker.sound-server"):
            self.assertEqual((findings[code]["verdict"], findings[code]["facts"]["reason"]), ("unknown", reason))
        self.assertEqual(found, [])
        self.assertEqual((rows["HW-MIC"], rows["HW-SPEAKER"]), ("not-proven", "not-proven"))

    def test_absent_and_back(self):
        devices("server", "kill")
        try:
            self.assert_untold("no-server")
        finally:
            devices("server", "start")
        with mic("say", SPEECH):
            self.assertEqual(check("microphone")[2]["HW-MIC"], "met")

    def test_hung(self):
        devices("server", "freeze")
        try:
            self.assert_untold("hung")
        finally:
            devices("server", "thaw")

    def test_no_device_at_all(self):
        devices("remove-mic", "mic")
        devices("remove-speaker", "speaker")
        devices("remove-speaker", "feed")
        try:
            findings, found, rows = check("microphone,speaker")
        finally:
            devices("server", "start")
        self.assertEqual(found, ["mic.none", "speaker.none"])
        self.assertEqual((rows["HW-MIC"], rows["HW-SPEAKER"]), ("not-met", "not-met"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
