#!/usr/bin/python3 -B
"""A long or bad wire between two networks: wire.py NEAR FAR DELAY_MS LOSS_PERCENT JITTER_MS in-order|reorders

NEAR and FAR are NETWORK:DEVICE. Both devices are made here (TUN) and exist as long as this program runs; it says "ready" once
they do. Each packet arrives after DELAY_MS and anything up to JITTER_MS, or is lost with the probability given, each way by itself. (The
kernel's own netem is in a module that many machines lack.)
"""

import ctypes
import fcntl
import heapq
import itertools
import os
import random
import select
import struct
import subprocess
import sys
import time

TUNSETIFF = 0x400454CA  # <linux/if_tun.h>
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000
CLONE_NEWNET = 0x40000000  # <linux/sched.h>
LARGEST = 65536


def plug_in(near, far, delay_ms, loss_percent, jitter_ms, reorders):
    """Starts this program and returns once both devices are there."""
    process = subprocess.Popen(["/usr/bin/python3", "-B", os.path.abspath(__file__), near, far, str(delay_ms), str(loss_percent),
                                str(jitter_ms), "reorders" if reorders else "in-order"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    if process.stdout.readline() != b"ready\n":
        sys.exit("lab: the wire does not come up: is there a /dev/net/tun?")


def make_device(end):
    """The descriptor of a new TUN device in that network."""
    network, device = end.rsplit(":", 1)
    with open(network) as namespace:
        if ctypes.CDLL(None, use_errno=True).setns(namespace.fileno(), CLONE_NEWNET) != 0:
            sys.exit(f"wire: {network}: {os.strerror(ctypes.get_errno())}")
    descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(descriptor, TUNSETIFF, struct.pack("16sH22x", device.encode(), IFF_TUN | IFF_NO_PI))
    return descriptor


class Direction:
    """Packets on their way from one end to the other."""

    def __init__(self, source, target, delay, loss, jitter, reorders):
        self.source, self._target, self._delay, self._loss, self._jitter = source, target, delay, loss, jitter
        self._reorders, self._last_due = reorders, 0
        self._under_way, self._numbers = [], itertools.count()  # a heap: what is due first, and of that what came first

    def take(self):
        try:
            packet = os.read(self.source, LARGEST)
        except BlockingIOError:
            return
        if random.random() >= self._loss:
            due = time.monotonic() + self._delay + random.random() * self._jitter
            self._last_due = due if self._reorders else max(due, self._last_due)
            heapq.heappush(self._under_way, (self._last_due, next(self._numbers), packet))

    def deliver(self):
        """Hands over what is due; gives when the next is, or None."""
        while self._under_way:
            due, _, packet = self._under_way[0]
            if due > time.monotonic():
                return due
            heapq.heappop(self._under_way)
            try:
                os.write(self._target, packet)
            except OSError:
                pass  # the device is down: what a wire that is pulled out does
        return None


def main(near, far, delay_ms, loss_percent, jitter_ms, order):
    ends = make_device(near), make_device(far)
    bad = float(delay_ms) / 1000, float(loss_percent) / 100, float(jitter_ms) / 1000, order == "reorders"
    directions = [Direction(*ends, *bad), Direction(*reversed(ends), *bad)]
    print("ready", flush=True)
    while True:
        due = [moment for moment in (direction.deliver() for direction in directions) if moment is not None]
        wait = max(0, min(due) - time.monotonic()) if due else None
        readable, _, _ = select.select(ends, [], [], wait)
        for direction in directions:
            if direction.source in readable:
                direction.take()


if __name__ == "__main__":
    main(*sys.argv[1:])
