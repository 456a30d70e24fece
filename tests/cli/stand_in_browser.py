#!/usr/bin/python3 -B
"""Stands in as a browser: opens the page that it is called with as a real one would, or as STAND_IN says.

What came of it is written to STAND_IN_LOG, one line each: a name, a blank, an HTTP status or "none"."""

import json
import os
import random
import re
import select
import socket
import subprocess
import sys
from urllib.parse import urlsplit

ANSWER = {"secure": True, "camera": "worked", "microphone": "worked", "peerConnection": True, "codecs": ["VP8", "H264", "opus"],
          "candidates": [{"type": "host", "protocol": "udp"}], "webSockets": [], "screen": True, "labels": ["Camera"],
          "userAgent": "Mozilla/5.0 Chrome/120.0.0.0"}


def main():
    if sys.argv[1:] == ["--version"]:
        print("Chromium 120.0.6099.109")
        return
    visit = Visit(sys.argv[1])
    getattr(visit, os.environ.get("STAND_IN", "answers"))()


class Visit:
    def __init__(self, url):
        """The ticket on the command line leads on to the page."""
        led = subprocess.run(["curl", "-s", "-o", "/dev/null", "-w", "%{redirect_url}", "--noproxy", "*", url],
                             capture_output=True, text=True, timeout=20).stdout
        self._ticket, self._url, self._host = url, led, urlsplit(url).netloc
        self._origin = f"http://{self._host}"

    def answers(self):
        """The page's script, its question and its security policy, then the answer."""
        page = subprocess.run(["curl", "-s", "-i", self._url], capture_output=True, text=True, timeout=20).stdout
        question = json.loads(re.search(r'id="question"[^>]*>(.*?)</script>', page, re.DOTALL)[1])
        self._log("nonce", "200" if page.count(re.search(r"script-src 'nonce-([^']+)'", page)[1]) == 5 else "none")
        self._log("words", "200" if all(question["words"].values()) else "none")
        self._post("answer", json.dumps(ANSWER))

    def refuses(self):
        self._get("page", self._url)
        self._post("answer", json.dumps({**ANSWER, "camera": "refused"}))

    def has_no_script(self):
        self._get("page", self._url)
        self._get("no-script", self._url + "no-script")

    def is_hostile(self):
        """All that is wrong first; the answer must still get through, once."""
        self._get("wrong-secret", f"{self._origin}/AAAAAAAAAAAAAAAAAAAAAA/")
        self._get("root", self._origin + "/")
        self._get("wrong-host", self._url, "-H", "Host: meet.example")
        self._get("wrong-method", self._url, "-X", "DELETE")
        self._post("wrong-origin", json.dumps(ANSWER), origin="https://meet.example")
        self._post("no-json", "hello")
        self._post("large", "x" * 100_000_000)
        self._log("slow", self._drip())
        self._scan()
        self._fuzz()
        self._post("answer", json.dumps(ANSWER))
        self._post("second", json.dumps(ANSWER))

    def vanishes(self):
        """Killed while it speaks."""
        with self._connection() as connection:
            connection.sendall(f"GET {urlsplit(self._url).path} HTTP/1.1\r\nHost: {self._host}\r\n\r\n".encode())
        self._post("answer", json.dumps({**ANSWER, "camera": "maybe"}))
        os.kill(os.getpid(), 9)

    def is_robbed(self):
        """Somebody else came with the ticket first; the answer that he then gives does not count."""
        self._get("ticket", self._ticket)
        self._post("answer", json.dumps(ANSWER))

    def _drip(self):
        """The status for one who sends a byte at a time and never ends."""
        with self._connection() as connection:
            try:
                for byte in f"GET /{'x' * 500}".encode():
                    connection.sendall(bytes([byte]))
                    ready, _, _ = select.select([connection], [], [], 0.1)
                    if ready:
                        break
                return connection.recv(100).split()[1].decode()
            except OSError:
                return "cut"

    def _scan(self):
        """Connections that say nothing, and ones that never end a line."""
        self._idle = [self._connection() for _ in range(8)]
        for connection in self._idle[:4]:
            connection.sendall(b"GET /")

    def _fuzz(self):
        noise = random.Random(20190702)
        path = urlsplit(self._url).path
        sane = f"POST {path}answer HTTP/1.1\r\nHost: {self._host}\r\nOrigin: {self._origin}\r\nContent-Length: 2\r\n\r\n{{}}".encode()
        served = 0
        for _ in range(300):
            bytes_ = bytearray(sane)
            for _ in range(noise.randint(1, 4)):
                bytes_[noise.randrange(len(bytes_))] = noise.randrange(256)
            with self._connection() as connection:
                connection.sendall(bytes_)
                connection.shutdown(socket.SHUT_WR)
                served += b"200 OK" in connection.recv(65536)
        self._log("fuzz", str(served))

    def _connection(self):
        return socket.create_connection(self._host.split(":"), timeout=20)

    def _get(self, name, url, *more):
        self._curl(name, None, *more, url)

    def _post(self, name, body, origin=None):
        self._curl(name, body, "-H", f"Origin: {origin or self._origin}", "-H", "Content-Type: application/json", "-H", "Expect:",
                   "--data-binary", "@-", self._url + "answer")

    def _curl(self, name, body, *arguments):
        status = subprocess.run(["curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", "--noproxy", "*", *arguments],
                                input=body, capture_output=True, text=True, timeout=60).stdout
        self._log(name, "none" if status == "000" else status)

    def _log(self, name, status):
        with open(os.environ["STAND_IN_LOG"], "a") as log:
            log.write(f"{name} {status}\n")


if __name__ == "__main__":
    main()
