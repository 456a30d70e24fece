#!/usr/bin/python3 -B
"""Programs on the gateway that take connections on their way out: middlebox.py KIND PORT [HOST…]

  web-only     what is on TCP 443 goes on to where it was going, unless it is no TLS, or TLS that announces another
               protocol than the web's (ALPN): that is reset. As gateways with application control do.
  sni-filter   the same, unless the ClientHello names one of the hosts or a name below them: that is reset.
  sni-hole     the same, but what names them is left without any answer.
  silence      takes connections and never says anything.
  portal       leads whoever asks over HTTP to a captive portal's page.
  log-on-page  answers whoever asks over HTTP with that page itself.
  slow-dns     passes questions about names on to the gateway's resolver, and each answer back a second late.
  garbage      answers whoever asks, over TCP and UDP, with bytes that mean nothing.
"""

import asyncio
import ipaddress
import socket
import ssl
import struct
import sys

SO_ORIGINAL_DST = 80  # <linux/netfilter_ipv4.h>
IP6T_SO_ORIGINAL_DST = 80  # <linux/netfilter_ipv6/ip6_tables.h>
RESOLVER = ("192.168.1.1", 53)
LATE = 1  # second
GARBAGE = b"Service unavailable. " * 4
PAGE = b"<!doctype html><title>Hotel Simulation: please log on</title><form>Room <input name=room></form>"


def original_destination(writer):
    sock = writer.get_extra_info("socket")
    peer = ipaddress.ip_address(writer.get_extra_info("peername")[0].partition("%")[0])
    if peer.version == 4 or peer.ipv4_mapped:
        port, address = struct.unpack("!2xH4s8x", sock.getsockopt(socket.SOL_IP, SO_ORIGINAL_DST, 16))
        return socket.inet_ntoa(address), port
    port, address = struct.unpack("!2xH4x16s4x", sock.getsockopt(socket.IPPROTO_IPV6, IP6T_SO_ORIGINAL_DST, 28))
    return socket.inet_ntop(socket.AF_INET6, address), port


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


def is_web(first):
    return first.startswith(b"\x16\x03") and b"stun.turn" not in first


def server_name(first):
    """What the ClientHello names, read by OpenSSL itself; "" when it names nobody or is no ClientHello."""
    names = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.sni_callback = lambda _, name, __: names.append(name)
    incoming = ssl.MemoryBIO()
    incoming.write(first)
    try:
        context.wrap_bio(incoming, ssl.MemoryBIO(), server_side=True).do_handshake()
    except ssl.SSLError:
        pass  # there is no certificate, nor the rest of the handshake
    return names[0] or "" if names else ""


async def swallow(reader, writer):
    while await reader.read(65536):
        pass
    writer.close()


def passing(may_pass, swallows=False):
    """A program that reads the first bytes of a connection, and carries it on, or else resets or swallows it."""
    async def serve(reader, writer):
        first = await reader.read(65536)
        if not may_pass(first):
            if swallows:
                await swallow(reader, writer)
            else:
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
    return serve


def saying(answer):
    async def serve(reader, writer):
        await reader.read(4096)
        writer.write(answer)
        await writer.drain()
        writer.close()
    return serve


class UdpGarbage(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self._transport = transport

    def datagram_received(self, _, source):
        self._transport.sendto(GARBAGE, source)


class SlowDns(asyncio.DatagramProtocol):
    """One client's question at a time goes to the resolver from a socket of its own."""

    def connection_made(self, transport):
        self._transport = transport

    def datagram_received(self, question, client):
        asyncio.ensure_future(self._ask(question, client))

    async def _ask(self, question, client):
        loop = asyncio.get_running_loop()
        answer = loop.create_future()

        class Asking(asyncio.DatagramProtocol):
            def datagram_received(self, data, _):
                if not answer.done():
                    answer.set_result(data)

        transport, _ = await loop.create_datagram_endpoint(Asking, remote_addr=RESOLVER)
        transport.sendto(question)
        data = await answer
        transport.close()
        await asyncio.sleep(LATE)
        self._transport.sendto(data, client)


async def slow_tcp_dns(reader, writer):
    onward, outward = await asyncio.open_connection(*RESOLVER)
    outward.write(await reader.read(4096))
    answer = await onward.read(65536)
    await asyncio.sleep(LATE)
    writer.write(answer)
    await writer.drain()
    outward.close()
    writer.close()


def program(kind, hosts):
    def is_allowed(first):
        name = server_name(first)
        return not any(("." + name).endswith("." + host) for host in hosts)

    return {"web-only": passing(is_web),
            "sni-filter": passing(is_allowed),
            "sni-hole": passing(is_allowed, swallows=True),
            "silence": swallow,
            "slow-dns": slow_tcp_dns,
            "garbage": saying(GARBAGE),
            "portal": saying(b"HTTP/1.1 302 Found\r\nLocation: http://portal.hotel.invalid/log-on?session=planted-session\r\n"
                             b"Content-Length: 0\r\nConnection: close\r\n\r\n"),
            "log-on-page": saying(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + PAGE)}[kind]


async def main(kind, port, *hosts):
    loop = asyncio.get_running_loop()
    datagrams = {"garbage": UdpGarbage, "slow-dns": SlowDns}
    if kind in datagrams:
        await loop.create_datagram_endpoint(datagrams[kind], local_addr=("0.0.0.0", int(port)))
    server = await asyncio.start_server(program(kind, hosts), ["0.0.0.0", "::"], int(port), backlog=256)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
