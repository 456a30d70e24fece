"""Certificates: the simulated internet's own root and server certificate, and the faulty ones of scenarios."""

import os
import sys

from .sandbox import FOLDER, run

ROOTS = f"{FOLDER}/roots.pem"
CERTIFICATE = f"{FOLDER}/server.pem"
KEY = f"{FOLDER}/server.key"
FAULTY = f"{FOLDER}/faulty"  # .pem and .key
BLOCKED = f"{FOLDER}/blocked.pem"  # of the DNS filter's server: its own, whatever name is asked for
BLOCKED_KEY = f"{FOLDER}/blocked.key"

# What a scenario can have wrong with the certificate of its hosts.
FAULTS = {"unknown-root", "expired", "wrong-name"}


def make_certificates(names, tls):
    """A certificate authority of this lab's own, and one certificate for all its names."""
    make_authority("/O=Simulated internet/CN=Simulated public root", ROOTS, f"{FOLDER}/root.key")
    _leaf(names, CERTIFICATE, KEY, ROOTS, f"{FOLDER}/root.key")
    make_authority("/CN=DNS filter", f"{FOLDER}/filter.pem", f"{FOLDER}/filter.key")
    _leaf(["block.filter.invalid"], BLOCKED, BLOCKED_KEY, f"{FOLDER}/filter.pem", f"{FOLDER}/filter.key")
    if tls.fault:
        _make_faulty(names, tls)


def _make_faulty(names, tls):
    if tls.fault not in FAULTS or not tls.hosts:
        sys.exit(f"lab: a TLS fault is one of {', '.join(sorted(FAULTS))}, and it has hosts")
    authority, key, past = ROOTS, f"{FOLDER}/root.key", []
    if tls.fault == "unknown-root":
        authority, key = f"{FOLDER}/other.pem", f"{FOLDER}/other.key"
        make_authority("/CN=Nobody's root", authority, key)
    if tls.fault == "expired":
        past = ["faketime", "-f", "-60d"]
    _leaf(["somebody-else.invalid"] if tls.fault == "wrong-name" else names, f"{FAULTY}.pem", f"{FAULTY}.key", authority, key,
          past)


def trust(authority):
    """Into the client's system store, as the administrator of its company does."""
    os.makedirs(f"{FOLDER}/etc/ssl/certs", exist_ok=True)
    with open(authority) as source, open(f"{FOLDER}/etc/ssl/certs/company.pem", "w") as target:
        target.write(source.read())


def make_authority(subject, certificate, key):
    run(_request() + ["-subj", subject, "-keyout", key, "-out", certificate, "-addext", "basicConstraints=critical,CA:TRUE",
                      "-addext", "keyUsage=critical,keyCertSign,cRLSign"])


def _leaf(names, certificate, key, authority, authority_key, past=()):
    run([*past, *_request(), "-CA", authority, "-CAkey", authority_key, "-subj", "/CN=" + names[0], "-keyout", key,
         "-out", certificate, "-addext", "basicConstraints=critical,CA:FALSE", "-addext", "keyUsage=critical,digitalSignature",
         "-addext", "extendedKeyUsage=serverAuth", "-addext", "subjectAltName=" + ",".join("DNS:" + name for name in names)])


def _request():
    config = f"{FOLDER}/openssl.cnf"
    with open(config, "w") as file:
        file.write("[req]\ndistinguished_name = name\n[name]\n")
    return ["openssl", "req", "-x509", "-config", config, "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-days", "30"]
