#!/usr/bin/python3 -B
"""A public name service over HTTPS (RFC 8484, GET): public_name_service.py PORT HOSTS. TLS is its front's business.
HOSTS: the lines of a hosts file; what is not in it does not exist."""

import base64
import ipaddress
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

FAMILIES = {1: 4, 28: 6}  # record type: version of the address


def reply(query, hosts):
    name, end = _name(query)
    addresses = hosts.get(name)
    kind = int.from_bytes(query[end:end + 2], "big")
    records = [ipaddress.ip_address(address).packed for address in addresses or []
               if ipaddress.ip_address(address).version == FAMILIES.get(kind)]
    code = 0 if addresses else 3
    body = b"".join(b"\xc0\x0c" + query[end:end + 4] + b"\0\0\0\x3c" + len(record).to_bytes(2, "big") + record for record in records)
    return query[:2] + bytes([0x81, 0x80 | code]) + b"\0\1" + len(records).to_bytes(2, "big") + bytes(4) + query[12:end + 4] + body


def _name(query):
    labels, position = [], 12
    while query[position]:
        labels.append(query[position + 1:position + 1 + query[position]].decode())
        position += query[position] + 1
    return ".".join(labels).lower(), position + 1


class Service(BaseHTTPRequestHandler):
    def do_GET(self):
        encoded = parse_qs(urlsplit(self.path).query)["dns"][0]
        answer = reply(base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)), self.server.hosts)
        self.send_response(200)
        self.send_header("Content-Type", "application/dns-message")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)


def main(port, file):
    server = ThreadingHTTPServer(("127.0.0.1", port), Service)
    server.hosts = {}
    with open(file, encoding="utf-8") as lines:
        for address, name in (line.split() for line in lines):
            server.hosts.setdefault(name, []).append(address)
    server.serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
