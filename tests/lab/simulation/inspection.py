"""Addon of mitmproxy: which connections are opened, what becomes of what is no HTTP inside them, and what is blocked."""

import fnmatch
import ipaddress
import json
import os
from collections.abc import Sequence

from mitmproxy import ctx, http
from mitmproxy.proxy import commands, layer

TLS_RECORD = b"\x16\x03"  # of a handshake, RFC 8446 section 5.1


BLOCK_PAGE = "<!doctype html><title>{}</title><p>You have tried to access a web page which is in violation."


def _granted(what):
    if not os.path.exists(ctx.options.granted):
        return []
    with open(ctx.options.granted, encoding="utf-8") as file:
        return json.load(file)[what]


def _is_of(name, address, destination):
    """Whether a connection goes to a range, an address, a host, or *.domain."""
    try:
        return ipaddress.ip_address(address) in ipaddress.ip_network(destination)
    except ValueError:
        return fnmatch.fnmatchcase(name, destination)


def _is_page_of(address, destination):
    return fnmatch.fnmatchcase(address, destination if "/" in destination else destination + "/*")


class Closing(layer.Layer):
    def _handle_event(self, _):
        yield commands.CloseConnection(self.context.client)


class Inspection:
    def load(self, loader):
        loader.add_option("inspected", Sequence[str], [], "domains that, with all below them, are opened; none: all are")
        loader.add_option("strict", bool, False, "close what is no HTTP")
        loader.add_option("stripped", bool, False, "take Upgrade out of requests")
        loader.add_option("blocked", Sequence[str], [], "hosts, or hosts and beginnings of paths, that get a block page")
        loader.add_option("granted", str, "", "a file, from when it is there, of what is exempt from opening, and what is not blocked")
        loader.add_option("page", str, "", "the title of that page")

    def request(self, flow):
        if ctx.options.stripped:
            flow.request.headers.pop("Upgrade", None)
            flow.request.headers.pop("Connection", None)
        address = flow.request.pretty_host + flow.request.path
        if (any((address + "/").startswith(blocked.rstrip("/") + "/") for blocked in ctx.options.blocked)
                and not any(_is_page_of(address, allowed) for allowed in _granted("allowed"))):
            flow.response = http.Response.make(403, BLOCK_PAGE.format(ctx.options.page), {"Content-Type": "text/html"})

    def tls_clienthello(self, hello):
        name = hello.client_hello.sni or ""
        domains = ctx.options.inspected
        passed = bool(domains) and not any(("." + name).endswith("." + domain) for domain in domains)
        address = (hello.context.server.address or [""])[0]
        hello.ignore_connection = passed or any(_is_of(name, address, exempt) for exempt in _granted("exempt"))

    def next_layer(self, decision):
        """Asked before mitmproxy itself decides; the first bytes of HTTP are a method's letters."""
        first = decision.data_client()[:3]
        if ctx.options.strict and len(first) == 3 and not first.isalpha() and not first.startswith(TLS_RECORD):
            decision.layer = Closing(decision.context)


addons = [Inspection()]
