#!/usr/bin/python3
"""precall-cli.exe in a console of Wine's: PRECALL_CLI names what starts it. No network is needed or used."""

import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unittest

CLI = os.environ["PRECALL_CLI"]
SECONDS = 60
ROWS, COLUMNS = 1000, 200  # more than a report has: what scrolls away between two pictures of a console is not drawn
ESCAPES = re.compile(r"\x1b(\[[0-9;?]*[ -/]*[@-~]|\][^\a]*\a|[=>()][0-9A-B]?)")


class Console:
    """The program on a terminal; `shown` is all that was drawn there."""

    def __init__(self, *arguments):
        self.shown = ""
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("4H", ROWS, COLUMNS, 0, 0))
            os.execv(CLI, [CLI, *arguments])

    def read_until(self, words):
        """Until they were drawn; without them: until the program ends."""
        end = time.monotonic() + SECONDS
        while not words or words not in self.shown:
            if not select.select([self._terminal], [], [], max(0, end - time.monotonic()))[0]:
                raise AssertionError(f"{words!r} is not shown after {SECONDS} s: {self.shown!r}")
            try:
                self.shown += ESCAPES.sub("", os.read(self._terminal, 65536).decode(errors="replace"))
            except OSError:  # EIO: the other side of the terminal was closed
                return

    def type(self, keys):
        os.write(self._terminal, keys)

    def status(self):
        self.read_until("")
        status = os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])
        self._process = None
        return status

    def end(self):
        """Also where a test failed before the program ended."""
        if self._process:
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
        os.close(self._terminal)


class InAConsole(unittest.TestCase):
    def console(self, *arguments):
        console = Console(*arguments)
        self.addCleanup(console.end)
        return console

    def test_the_report_is_shown(self):
        console = self.console("run", "--only", "system", "--quiet", "--json", "-")
        self.assertIn(console.status(), (0, 1, 3, 4), console.shown)
        words = re.sub(r"\s+", "", console.shown)  # a console breaks lines where it ends
        self.assertEqual(json.loads(words[words.index("{"):])["schema"], "precall-report/1")

    def test_progress_is_told_and_control_c_ends_it(self):
        console = self.console("run", "--only", "system", "--lang", "en")
        console.read_until("computer")
        console.type(b"\x03")
        self.assertEqual(console.status(), 130, console.shown)


if __name__ == "__main__":
    unittest.main(verbosity=2)
