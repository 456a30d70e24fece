#!/usr/bin/python3 -B
"""Programs on the gateway that take connections on their way out: middlebox.py KIND PORT

  web-only  what is on TCP 443 goes on to where it was going, unless it is no TLS, or TLS that announces another
            protocol than the web's (ALPN): that is reset. As gateways with application control do.
  garbage   answers whoever asks, over TCP and UDP, with bytes that mean nothing.
"""

import asyncio
import socket
import struct
import sys

SO_ORIGINAL_DST = 80  # <linux/netfilter_ipv4.h>
GARBAGE = b"Service unavailable. " * 4


def original_destination(writer):
    raw = writer.get_extra_info("socket").getsockopt(socket.SOL_IP, SO_ORIGINAL_DST, 16)
    port, address = struct.unpack("!2xH4s8x", raw)
    return socket.inet_ntoa(address), port


def reset(writer):
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def copy(reader, writer):
    try:
        while some := await reader.read(65536):
            writer.write(some)
            await writer.drain()
        writer.write_eof()
    except OSError:
        writer.transport.abort()


async def web_only(reader, writer):
    first = await reader.read(65536)
    if not first.startswith(b"\x16\x03") or b"stun.turn" in first:
        reset(writer)
        return
    try:
        onward, outward = await asyncio.open_connection(*original_destination(writer))
    except OSError:
        reset(writer)
        return
    outward.write(first)
    await asyncio.gather(copy(reader, outward), copy(onward, writer))
    outward.close()
    writer.close()


async def tcp_garbage(reader, writer):
    await reader.read(4096)
    writer.write(GARBAGE)
    await writer.drain()
    writer.close()


class UdpGarbage(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self._transport = transport

    def datagram_received(self, _, source):
        self._transport.sendto(GARBAGE, source)


async def main(kind, port):
    loop = asyncio.get_running_loop()
    if kind == "garbage":
        await loop.create_datagram_endpoint(UdpGarbage, local_addr=("0.0.0.0", port))
    server = await asyncio.start_server(web_only if kind == "web-only" else tcp_garbage, "0.0.0.0", port, backlog=256)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
