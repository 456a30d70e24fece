"""Fresh namespaces for one lab, and processes inside them.

A lab lives in one process that is the first of its own process namespace, in mount and network namespaces without any link
to the machine's. The gateway's and the client's network exist only as open descriptors of that process: when it dies,
however that happens, the kernel ends every process of the lab and removes all networks. Nothing has a name on the machine.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import time

CLONE_NEWNET = 0x40000000  # <linux/sched.h>
NAMESPACES = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"]
ROOTLESS = ["unshare", "--user", "--map-root-user"]

# The lab's files lie on a memory file system over this folder, in the lab's own mount namespace: every system has
# it (Debian base-files), and nobody's checkout is in it.
FOLDER = "/var/local"
RELOADED_WITHIN = 15  # seconds, on a machine that is busy with other labs

_libc = ctypes.CDLL(None, use_errno=True)


def _possible(prefix):
    probe = prefix + NAMESPACES + ["true"]
    return subprocess.run(probe, stdin=subprocess.DEVNULL, capture_output=True, timeout=20).returncode == 0


def entrance():
    """The command that makes the namespaces of a lab, or None where neither root nor user namespaces are to be had."""
    ways = [["unshare"]] if os.geteuid() == 0 else [ROOTLESS, ["sudo", "--non-interactive", "unshare"]]
    for way in ways:
        if shutil.which(way[0]) and _possible(way):
            # The lab ends with whoever started it, also when that one is killed.
            return ["setpriv", "--pdeathsig", "KILL"] + way + NAMESPACES
    return None


def privatise():
    """Called first inside: no mount is seen outside, and the lab has a folder of its own, and shared memory, whose names
    hold process numbers, which two labs have in common."""
    run(["mount", "--make-rprivate", "/"])
    run(["mount", "-t", "tmpfs", "lab", "/dev/shm"])
    run(["mount", "-t", "tmpfs", "-o", "mode=755,size=256m", "lab", FOLDER])


def run(command, text=None):
    """Runs a short command to its end; its failure is a fault of the lab and ends it."""
    done = subprocess.run(command, input=text, stdin=None if text else subprocess.DEVNULL, text=True, capture_output=True,
                          timeout=20)
    if done.returncode != 0:
        sys.exit(f"lab: {' '.join(command)}: {done.stderr.strip() or done.returncode}")
    return done.stdout


def reload(process, log, sign):
    """Has a server read its configuration again: after that its log has `sign` once more."""
    def times():
        with open(log) as file:
            return file.read().count(sign)
    before = times()
    process.send_signal(signal.SIGHUP)
    deadline = time.monotonic() + RELOADED_WITHIN
    while times() == before:
        if process.poll() is not None or time.monotonic() > deadline:
            sys.exit(f"lab: what writes {log} does not read its configuration again")
        time.sleep(0.02)


class Network:
    """A network namespace, kept by an open descriptor of the lab's process."""

    def __init__(self, name, descriptor):
        self.name = name
        self.path = f"/proc/1/fd/{descriptor}"

    @classmethod
    def of_this_process(cls, name):
        return cls(name, os.open("/proc/self/ns/net", os.O_RDONLY))

    @classmethod
    def fresh(cls, name, home):
        """A new namespace; the calling process goes back to `home`."""
        _check(_libc.unshare(CLONE_NEWNET))
        network = cls.of_this_process(name)
        with open(home.path) as descriptor:
            _check(_libc.setns(descriptor.fileno(), CLONE_NEWNET))
        return network

    def command(self, command):
        """`command`, to be run in this network."""
        return ["nsenter", f"--net={self.path}", "--"] + command

    def run(self, command, text=None):
        return run(self.command(command), text)

    def ip(self, *lines):
        """Applies lines of ip(8) in one go."""
        self.run(["ip", "-batch", "-"], "\n".join(lines) + "\n")

    def sysctl(self, *settings):
        self.run(["sysctl", "--quiet", "--write", *settings])

    def nft(self, rules):
        self.run(["nft", "--file", "-"], rules)

    def links(self):
        """The names of all links, the loopback one included."""
        return {line.split(": ")[1].split("@")[0] for line in self.run(["ip", "-oneline", "link"]).splitlines()}


def _check(result):
    if result != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
