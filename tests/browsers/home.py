"""A user's home in which browsers are started by scripts that stand in for them and add what only a test needs."""

import json
import os
from pathlib import Path

# Devices that are not there, and no traffic of the browser's own.
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-quic", "--disable-sync", "--use-fake-device-for-media-stream"]
FIREFOX = {"media.navigator.streams.fake": True, "media.navigator.permission.disabled": True,
           "datareporting.policy.dataSubmissionEnabled": False, "browser.shell.checkDefaultBrowser": False,
           "browser.aboutwelcome.enabled": False}


def make(home, default, chromium=(), preferences=None, chosen=None):
    """`default` opens links; Chromium gets these arguments too, its profile what its user has chosen, and Firefox's profile
    these preferences."""
    profile = home / ".mozilla/firefox"
    for folder in (home / "bin", home / "run", home / ".config", home / ".local/share/applications", profile / "test"):
        folder.mkdir(parents=True)
    (home / "run").chmod(0o700)
    _stand_in(home, "chromium", [*CHROMIUM, *chromium])
    _stand_in(home, "firefox-esr", ["--profile", str(profile / "test")])
    (home / ".config/mimeapps.list").write_text(f"[Default Applications]\nx-scheme-handler/https={default}.desktop\n")
    (profile / "profiles.ini").write_text("[Profile0]\nName=test\nIsRelative=1\nPath=test\nDefault=1\n[InstallTEST]\nDefault=test\n")
    if chosen:
        (home / ".config/chromium/Default").mkdir(parents=True)
        (home / ".config/chromium/Default/Preferences").write_text(json.dumps(chosen))
    settings = {**FIREFOX, **(preferences or {})}
    (profile / "test/user.js").write_text("".join(f'user_pref("{name}", {json.dumps(value)});\n' for name, value in settings.items()))


def _stand_in(home, browser, arguments):
    script = home / "bin" / browser
    script.write_text(f"#!/bin/sh\nexec /usr/bin/{browser} {' '.join(arguments)} \"$@\" 2>>{home}/{browser}.log\n")
    script.chmod(0o755)
    entry = Path(f"/usr/share/applications/{browser}.desktop").read_text()
    lines = [f"Exec={script} %u" if line.startswith("Exec=") else line for line in entry.splitlines()]
    (home / ".local/share/applications" / f"{browser}.desktop").write_text("\n".join(lines))


def end_browsers(home):
    """All that was started in that home."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if f"HOME={home}".encode() in (process / "environ").read_bytes().split(b"\0"):
                os.kill(int(process.name), 9)
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            pass  # it has ended by itself, or is somebody else's
