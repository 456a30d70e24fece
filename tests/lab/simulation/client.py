"""Programs on the client's computer: in its network, with its resolver, without privileges and with a clean environment."""

import os
import subprocess

from . import certificates, topology
from .sandbox import FOLDER

HOME = f"{FOLDER}/home"
CLEAN = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": HOME, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": HOME}
# What a window needs of the desktop that the lab was started from.
DESKTOP = ["DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "LANG", "LANGUAGE", "TERM"]

# The lab's files go over /etc; the machine's own D-Bus and with it NetworkManager are out of sight. File access is the
# one privilege left: the folders of the user who started the lab stay readable where that took sudo.
ENTER = f"""
mount -t overlay -o lowerdir={FOLDER}/etc:/etc overlay /etc || exit 125
[ ! -d /run/dbus ] || mount -t tmpfs none /run/dbus || exit 125
exec setpriv --no-new-privs --inh-caps=-all --bounding-set=-all,+dac_override,+dac_read_search -- "$@"
"""

FILES = {
    "resolv.conf": f"nameserver {topology.GATEWAY}\n",
    "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n",
    "hosts": "127.0.0.1 localhost\n::1 localhost\n",
    "hostname": "client\n",
}


class ClientComputer:
    def __init__(self, network, client, hosts=None):
        """`hosts`: names and addresses that it knows by itself."""
        self._network = network
        self._clock = client.clock
        os.makedirs(f"{FOLDER}/etc", exist_ok=True)
        os.makedirs(HOME, mode=0o700)
        for name, text in FILES.items():
            with open(f"{FOLDER}/etc/{name}", "w") as file:
                file.write(text)
        with open(f"{FOLDER}/etc/hosts", "a") as file:
            file.writelines(f"{address} {name}\n" for name, address in (hosts or {}).items())
        if client.authority:
            certificates.make_authority(client.authority, f"{FOLDER}/company.pem", f"{FOLDER}/company.key")
            certificates.trust(f"{FOLDER}/company.pem")

    def command(self, command, environment):
        """`command`, to be run on the client's computer."""
        settings = [f"{name}={value}" for name, value in environment.items()]
        return self._network.command(["unshare", "--mount", "sh", "-c", ENTER, "sh", "env", "-i", *settings, *command])

    def run(self, command, seconds, environment):
        """Runs to the end, at most `seconds`; gives the exit status and all that was printed."""
        try:
            done = subprocess.run(self.command(self._by_its_clock(command), CLEAN | environment), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, text=True, errors="replace", timeout=seconds)
        except subprocess.TimeoutExpired as late:
            return None, (late.stdout or b"").decode(errors="replace")
        return done.returncode, done.stdout

    def _by_its_clock(self, command):
        """Waits are measured by the monotonic clock, which a wrong date does not touch."""
        return ["faketime", "-m", "--exclude-monotonic", "-f", self._clock, *command] if self._clock else command

    def attended(self, command, environment):
        """Runs with the desktop's environment and the terminal, for as long as a person likes."""
        desktop = {name: os.environ[name] for name in DESKTOP if name in os.environ}
        return subprocess.run(self.command(self._by_its_clock(command), CLEAN | _with_authority(desktop) | environment)).returncode


def _with_authority(desktop):
    """X11 looks for its cookie in the home folder unless it is named."""
    cookie = os.path.join(os.environ.get("HOME", "/"), ".Xauthority")
    if "XAUTHORITY" not in desktop and os.path.exists(cookie):
        desktop["XAUTHORITY"] = cookie
    return desktop
