#!/usr/bin/python3 -B
"""Headless Chromium with one page of this computer: browser.py FOLDER QUERY SECONDS prints what the page posts to /result.

Its profile stays in the home folder, which is that of a lab.
"""

import http.server
import subprocess
import sys
import threading
from pathlib import Path

PAGE = b'<!doctype html><meta charset="utf-8"><title>bench</title><script src="/bundle.js"></script>'
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--disable-extensions", "--disable-default-apps"]


def main(folder, query, seconds):
    script = (Path(folder) / "bundle.js").read_bytes()
    posted, results = threading.Event(), []

    class Requests(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            kind, body = ("text/javascript", script) if self.path == "/bundle.js" else ("text/html", PAGE)
            self._answer(kind, body)

        def do_POST(self):
            results.append(self.rfile.read(int(self.headers["Content-Length"])))
            self._answer("text/plain", b"")
            posted.set()

        def _answer(self, kind, body):
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Requests)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = f"http://localhost:{server.server_port}/?{query}"
    browser = subprocess.Popen([*CHROMIUM, f"--user-data-dir={Path.home()}/chromium", page], stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    posted.wait(float(seconds))
    browser.kill()
    print(results[0].decode() if results else '{"error": "no result in time"}', flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
