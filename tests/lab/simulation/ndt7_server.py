#!/usr/bin/python3 -B
"""An ndt7 server, and the answer of a locate service beside it: ndt7_server.py CERTIFICATE KEY PORT ADDRESS…

By M-Lab's ndt7 specification (version 0.9) and its locate service, version 2: github.com/m-lab/ndt-server, spec/ndt7-protocol.md;
github.com/m-lab/locate, USAGE.md. Anybody who comes with a token is let in.
"""

import asyncio
import json
import os
import socket
import ssl
import struct
import sys
import time
from http import HTTPStatus

import websockets

PROTOCOL = "net.measurementlab.ndt.v7"
DOWNLOAD, UPLOAD, LOCATE = "/ndt/v7/download", "/ndt/v7/upload", "/v2/nearest/ndt/ndt7"
SECONDS = 10         # that a test lasts; no more than 13 are allowed
MEASURED_EVERY = 0.25
FIRST_MESSAGE, LARGEST_SENT, LARGEST_TAKEN = 1 << 13, 1 << 20, 1 << 24
GROWS_AFTER = 16     # messages of one size, the next ones are twice as long
LONGEST_QUERY = 4096
TOKEN = "planted-access-token"
# struct tcp_info of <linux/tcp.h>: where each field is, and how long.
TCP_FIELDS = {"RTT": (68, "I"), "RTTVar": (72, "I"), "BytesAcked": (120, "Q"), "BytesReceived": (128, "Q"), "MinRTT": (148, "I"),
              "BusyTime": (168, "Q"), "RWndLimited": (176, "Q"), "SndBufLimited": (184, "Q"), "BytesSent": (200, "Q"), "BytesRetrans": (208, "Q")}


class Test:
    """One test on its connection: what the specification calls a measurement can be had of it at any time."""

    def __init__(self, connection, name):
        self._connection, self._name = connection, name
        self._socket = connection.transport.get_extra_info("socket")
        self.begun = time.monotonic()
        self.bytes = 0

    def lasts(self):
        return time.monotonic() - self.begun < SECONDS

    async def tell(self, first):
        elapsed = int((time.monotonic() - self.begun) * 1e6)
        info = self._socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 256)
        measurement = {"AppInfo": {"ElapsedTime": elapsed, "NumBytes": self.bytes}, "Origin": "server", "Test": self._name,
                       "TCPInfo": {name: struct.unpack_from(f"={kind}", info, at)[0] for name, (at, kind) in TCP_FIELDS.items()
                                   if at + struct.calcsize(kind) <= len(info)} | {"ElapsedTime": elapsed}}
        if first:
            measurement["ConnectionInfo"] = {"Client": _endpoint(self._connection.remote_address), "Server": _endpoint(self._connection.local_address)}
        await self._connection.send(json.dumps(measurement))


async def download(connection):
    test = Test(connection, "download")
    size, payload, told = FIRST_MESSAGE, os.urandom(LARGEST_SENT), 0
    while test.lasts():
        if time.monotonic() - test.begun >= told * MEASURED_EVERY:
            await test.tell(first=told == 0)
            told += 1
        await connection.send(payload[:size])
        test.bytes += size
        if size < LARGEST_SENT and test.bytes >= GROWS_AFTER * size:
            size *= 2


async def upload(connection):
    test = Test(connection, "upload")
    telling = asyncio.create_task(_tell_until_end(test))
    try:
        while test.lasts():
            message = await asyncio.wait_for(connection.recv(), max(0, test.begun + SECONDS - time.monotonic()))
            test.bytes += len(message)
    except asyncio.TimeoutError:
        pass
    finally:
        telling.cancel()


async def _tell_until_end(test):
    first = True
    while True:
        await test.tell(first)
        first = False
        await asyncio.sleep(MEASURED_EVERY)


async def serve(connection):
    try:
        await {DOWNLOAD: download, UPLOAD: upload}[connection.path.partition("?")[0]](connection)
        await connection.close()
    except websockets.ConnectionClosed:
        pass  # the client has seen enough


async def answer(path, headers):
    """What is no WebSocket: the locate service's answer, and refusals."""
    page, _, query = path.partition("?")
    if page == LOCATE:
        return HTTPStatus.OK, {"Content-Type": "application/json"}, json.dumps(_located(headers["Host"])).encode()
    if page not in (DOWNLOAD, UPLOAD):
        return HTTPStatus.NOT_FOUND, {}, b""
    if PROTOCOL not in headers.get("Sec-WebSocket-Protocol", "") or len(query) > LONGEST_QUERY:
        return HTTPStatus.BAD_REQUEST, {}, b""
    return None


def _located(host):
    urls = {f"{scheme}://{path}": f"{scheme}://{host}{path}?access_token={TOKEN}&index=0&locate_version=v2"
            for scheme in ("ws", "wss") for path in (DOWNLOAD, UPLOAD)}
    return {"results": [{"machine": "mlab1-abc01.invalid", "hostname": host, "location": {"city": "Nowhere", "country": "DE"}, "urls": urls}]}


def _endpoint(address):
    host, port = address[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


async def main(certificate, key, port, *addresses):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    async with websockets.serve(serve, addresses, int(port), ssl=tls, subprotocols=[PROTOCOL], process_request=answer, compression=None,
                                max_size=LARGEST_TAKEN, ping_interval=None, close_timeout=1):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
