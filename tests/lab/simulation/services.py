"""The real servers of the simulated internet: dnsmasq at the gateway, nginx and two coturns beyond it."""

import json
import os
import subprocess
import sys
import time

from . import addresses, topology
from .sandbox import FOLDER, run
from .scenario import WebSocket

ROOTS = f"{FOLDER}/roots.pem"
CERTIFICATE = f"{FOLDER}/server.pem"
KEY = f"{FOLDER}/server.key"
TURN_USER = "lab"
TURN_PASSWORD = "lab-secret"
READY_WITHIN = 15  # seconds, on a machine that is busy with other labs


def make_certificates(names):
    """A certificate authority of this lab's own, and one certificate for all its names."""
    config = _write("openssl.cnf", "[req]\ndistinguished_name = name\n[name]\n")
    common = ["openssl", "req", "-x509", "-config", config, "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
              "-days", "30"]
    run(common + ["-subj", "/O=Simulated internet/CN=Simulated public root", "-keyout", f"{FOLDER}/root.key", "-out", ROOTS,
                  "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign"])
    run(common + ["-CA", ROOTS, "-CAkey", f"{FOLDER}/root.key", "-subj", "/CN=" + names[0], "-keyout", KEY,
                  "-out", CERTIFICATE, "-addext", "basicConstraints=critical,CA:FALSE",
                  "-addext", "keyUsage=critical,digitalSignature", "-addext", "extendedKeyUsage=serverAuth",
                  "-addext", "subjectAltName=" + ",".join("DNS:" + name for name in names)])


def make_profile(shipped, scenario):
    """The profile of the run: the shipped one, with the scenario's servers and WebSockets when it names some."""
    if not scenario.turn.servers and not scenario.websocket.endpoints:
        return str(shipped)
    with open(shipped, encoding="utf-8") as file:
        profile = json.load(file)
    profile["servers"] = scenario.turn.servers or profile["servers"]
    for row in profile["requirements"]:
        if row["probe"] == "websocket" and scenario.websocket.endpoints:
            row["values"] = {"endpoints": scenario.websocket.endpoints}
    return _write("profile.json", json.dumps(profile))


def turn_arguments(turn):
    """What tells precall-cli the scenario's credentials."""
    if not turn.user:
        return []
    return ["--turn-user", turn.user, "--turn-password-file", _write("turn-password", turn.password + "\n")]


class Services:
    """Started in parallel, then waited for until each listens."""

    def __init__(self, networks, internet, scenario):
        self._started = []
        self._dnsmasq(networks.gateway, internet, scenario.resolver)
        self._nginx(networks.internet, internet, scenario.websocket, scenario.published)
        self._websocket_server(networks.internet)
        self._coturn(networks.internet, "streaming", list(addresses.STREAMING_TURN.values()),
                     [*_quota(scenario.turn), "--no-rfc5780"])
        controls = [address for site in internet.turn_controls for address in (site.ipv4, site.ipv6) if address]
        self._coturn(networks.internet, "controls", controls, _quota(scenario.turn) + _behaviour(scenario.turn))
        if scenario.middlebox:
            self._middlebox(networks.gateway, scenario.middlebox)
        for network, name, process, listeners in self._started:
            _await_listening(network, name, process, listeners)

    def _start(self, network, name, command, listeners):
        """`listeners`: what ss(8) shows as local addresses once the server is ready."""
        with open(f"{FOLDER}/{name}.log", "w") as log:
            process = subprocess.Popen(network.command(command), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self._started.append((network, name, process, listeners))

    def _dnsmasq(self, network, internet, resolver):
        not_there = resolver.nxdomain + resolver.sinkhole
        known = [site for site in internet.sites if not any(addresses.under(site.name, gone) for gone in not_there)]
        sinkholes = "\n".join(f"address=/{domain}/{topology.GATEWAY}" for domain in resolver.sinkhole)
        hosts = _write("hosts", "".join(f"{address} {site.name}\n" for site in known
                                        for address in (site.ipv4, site.ipv6) if address))
        config = _write("dnsmasq.conf", f"""
            no-resolv
            no-hosts
            # Stays in the foreground and keeps its group, which a user namespace lets nobody change.
            no-daemon
            pid-file={FOLDER}/dnsmasq.pid
            log-facility=-
            bind-interfaces
            listen-address={topology.GATEWAY}
            addn-hosts={hosts}
            # Whatever is not in the list does not exist.
            address=/#/
            {sinkholes}
            """)
        self._start(network, "dnsmasq", ["dnsmasq", f"--conf-file={config}"], {f"{topology.GATEWAY}:53"})

    def _nginx(self, network, internet, websocket, published):
        portals = "".join(f'location = {path} {{ default_type text/plain; return 200 "{body}\\n"; }}\n'
                          for path, body in internet.portals.items())
        lists = "".join(f"location = {path} {{ default_type application/json; alias {_list_file(ranges, published)}; }}\n"
                        for path, ranges in internet.published_list.items())
        page = 'return 200 "<!doctype html><title>$host</title><p>$host in the simulated internet\\n";'
        websocket_site = f"""
                server {{
                    listen 443 ssl;
                    listen [::]:443 ssl;
                    server_name {" ".join(websocket.hosts)};
                    location / {{
                        if ($http_upgrade = "") {{ {page} }}
                        proxy_pass http://127.0.0.1:{websocket.PORT};
                        proxy_http_version 1.1;
                        proxy_set_header Upgrade $http_upgrade;
                        proxy_set_header Connection upgrade;
                    }}
                }}""" if websocket.hosts else ""
        config = _write("nginx.conf", f"""
            daemon off;
            user root;
            worker_processes 1;
            pid {FOLDER}/nginx.pid;
            error_log stderr warn;
            events {{ worker_connections 4096; }}
            http {{
                access_log off;
                default_type text/html;
                client_body_temp_path {FOLDER}/nginx;
                proxy_temp_path {FOLDER}/nginx;
                fastcgi_temp_path {FOLDER}/nginx;
                uwsgi_temp_path {FOLDER}/nginx;
                scgi_temp_path {FOLDER}/nginx;
                ssl_certificate {CERTIFICATE};
                ssl_certificate_key {KEY};
                server {{
                    listen 80 default_server backlog=4096;
                    listen [::]:80 default_server backlog=4096;
                    listen 443 ssl default_server backlog=4096;
                    listen [::]:443 ssl default_server backlog=4096;
                    {portals}{lists}
                    location / {{ {page} }}
                }}
                {websocket_site}
            }}
            """)
        os.mkdir(f"{FOLDER}/nginx")
        self._start(network, "nginx", ["nginx", "-p", FOLDER, "-e", "stderr", "-c", config],
                    {"0.0.0.0:80", "0.0.0.0:443", "[::]:80", "[::]:443"})

    def _coturn(self, network, name, listening, options):
        command = ["turnserver", "-n", "--no-cli", "--log-file=stdout", "--simple-log", f"--pidfile={FOLDER}/{name}.pid",
                   f"--userdb={FOLDER}/{name}.db", "--lt-cred-mech", f"--user={TURN_USER}:{TURN_PASSWORD}", "--realm=lab.invalid",
                   "--relay-threads=1", f"--cert={CERTIFICATE}", f"--pkey={KEY}", f"--relay-ip={listening[0]}"]
        command += options + [f"--listening-ip={address}" for address in listening]
        self._start(network, name, command, {_endpoint(address, port) for address in listening for port in (3478, 5349)})

    def _websocket_server(self, network):
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "websocket_server.py")
        self._start(network, "websocket", ["/usr/bin/python3", "-B", program, str(WebSocket.PORT)],
                    {f"127.0.0.1:{WebSocket.PORT}"})

    def _middlebox(self, network, middlebox):
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "middlebox.py")
        self._start(network, "middlebox", ["/usr/bin/python3", "-B", program, middlebox.kind, str(middlebox.PORT)],
                    {f"0.0.0.0:{middlebox.PORT}"})


def _quota(turn):
    return [f"--user-quota={turn.quota}"] if turn.quota else []


def _behaviour(turn):
    """What sets the servers of the profile, and the control hosts with them, apart."""
    options = [] if turn.rfc5780 else ["--no-rfc5780"]
    options += [f"--alternate-server={addresses.STREAMING_TURN[addresses.STREAMING[0]]}:3478"] if turn.alternate else []
    options += ["--denied-peer-ip=0.0.0.0-255.255.255.255"] if turn.denies_peers else []
    return options


def _await_listening(network, name, process, listeners):
    deadline = time.monotonic() + READY_WITHIN
    while listeners - _listeners(network):
        if process.poll() is not None or time.monotonic() > deadline:
            with open(f"{FOLDER}/{name}.log") as log:
                sys.exit(f"lab: {name} does not come up:\n{log.read()[-2000:]}")


def _listeners(network):
    """Local addresses that are listened on over TCP (every server here serves TCP)."""
    lines = network.run(["ss", "--no-header", "--listening", "--tcp", "--numeric"]).splitlines()
    return {line.split()[3] for line in lines}


def _endpoint(address, port):
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def _list_file(ranges, published):
    return _write("list.json", " " * (published.megabytes << 20) + (published.body or json.dumps(ranges)))


def _write(name, text):
    path = f"{FOLDER}/{name}"
    with open(path, "w") as file:
        file.write(text)
    return path
