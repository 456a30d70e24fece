"""The real servers of the simulated internet: dnsmasq and a proxy at the gateway, nginx and two coturns beyond it."""

import ipaddress
import itertools
import json
import os
import subprocess
import sys
import time
from urllib.parse import urlsplit

from . import addresses, certificates, kerberos, mail, proxies, topology
from .certificates import BLOCKED, BLOCKED_KEY, CERTIFICATE, FAULTY, KEY, ROOTS
from .sandbox import FOLDER, reload
from .scenario import Mail, Resolver, WebSocket

TURN_USER = "lab"
TURN_PASSWORD = "lab-secret"
LARGE = 1 << 30  # bytes
GRANTED = f"{FOLDER}/granted.json"  # what the filter looks at anew for every connection
READY_WITHIN = 15  # seconds, on a machine that is busy with other labs


def make_profile(shipped, scenario):
    """The profile of the run: the shipped one, with the scenario's servers and WebSockets when it names some."""
    if not scenario.turn.servers and not scenario.websocket.endpoints and not scenario.bandwidth:
        return str(shipped)
    with open(shipped, encoding="utf-8") as file:
        profile = json.load(file)
    profile["servers"] = scenario.turn.servers or profile["servers"]
    profile["bandwidth"] = scenario.bandwidth or profile.get("bandwidth", {})
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
        self._dnsmasq(networks.gateway, internet, scenario.resolver, scenario.mail)
        self._nginx(networks.internet, internet, scenario)
        self._websocket_server(networks.internet)
        if scenario.mail.hosts:
            self._public_name_service(networks.internet, internet, scenario.mail)
        self._coturn(networks.internet, "streaming", list(addresses.STREAMING_TURN.values()),
                     [*_quota(scenario.turn), "--no-rfc5780"])
        controls = [address for site in internet.turn_controls for address in (site.ipv4, site.ipv6) if address]
        self._coturn(networks.internet, "controls", controls, _quota(scenario.turn) + _behaviour(scenario.turn))
        if scenario.line.rival_kbps:
            self._start(networks.gateway, "rival", ["/usr/bin/python3", "-B", _beside("rival.py"), topology.BEYOND, str(scenario.line.rival_kbps)],
                        set())
        if "ndt7" in scenario.bandwidth:
            self._ndt7(networks.internet, internet, urlsplit(scenario.bandwidth["ndt7"]))
        if scenario.middlebox:
            self._middlebox(networks.gateway, scenario.middlebox.kind, scenario.middlebox.PORT, scenario.middlebox.hosts)
        if scenario.servers.silent_on_443:
            self._middlebox(networks.internet, "silence", scenario.servers.PORT)
        if scenario.interception:
            self._mitmproxy(networks.gateway, scenario.interception, _hosts(internet.sites))
        if scenario.proxy and scenario.proxy.realm:
            self._start(networks.gateway, "centre", *kerberos.found())
        if scenario.proxy:
            self._start(networks.gateway, "proxy", *proxies.command(scenario.proxy, _hosts(internet.sites)))
        for network, name, process, listeners in self._started:
            await_listening(network, name, process, listeners)

    def proxy(self):
        """The process of squid, if there is one."""
        return self._process("proxy")

    def filters(self):
        """Whether somebody opens encryption on the way, or blocks pages."""
        return self._process("mitmproxy") is not None

    def grant_in_filter(self, exempt, allowed):
        """Of ranges, hosts and *.domains that one opens nothing; and these, with or without a path, it blocks no more."""
        _write("granted.new", json.dumps({"exempt": exempt, "allowed": allowed}))
        os.rename(f"{FOLDER}/granted.new", GRANTED)

    def resolve(self, sites):
        """From now on the name service tells their true addresses."""
        if sites:
            self._told |= {site.name: _answer(site, Resolver()) for site in sites}
            reload(self._process("dnsmasq"), f"{FOLDER}/dnsmasq.log", f"read {self._write_told()}")

    def _process(self, wanted):
        return next((process for _, name, process, _ in self._started if name == wanted), None)

    def _start(self, network, name, command, listeners):
        """`listeners`: what ss(8) shows as local addresses once the server is ready."""
        self._started.append((network, name, start(network, name, command), listeners))

    def _dnsmasq(self, network, internet, resolver, company):
        known = [site for site in internet.sites if resolver.outside and not addresses.is_under(site.name, resolver.nxdomain)]
        local = [kerberos.PROXY, *(["wpad"] if resolver.wpad else [])]
        self._told = {name: [topology.GATEWAY] for name in local} | {site.name: _answer(site, resolver) for site in known + internet.crowd}
        config = _write("dnsmasq.conf", f"""
            no-resolv
            no-hosts
            # Stays in the foreground and keeps its group, which a user namespace lets nobody change.
            no-daemon
            pid-file={FOLDER}/dnsmasq.pid
            log-facility=-
            bind-interfaces
            listen-address={topology.GATEWAY}
            addn-hosts={self._write_told()}
            # Whatever is not in the list does not exist.
            address=/#/
            {mail.entries(company)}
            """)
        self._start(network, "dnsmasq", ["dnsmasq", f"--conf-file={config}"], {f"{topology.GATEWAY}:53"})

    def _write_told(self):
        return _write("hosts", "".join(f"{address} {name}\n" for name, told in self._told.items() for address in told))

    def _nginx(self, network, internet, scenario):
        websocket, published, tls = scenario.websocket, scenario.published, scenario.tls
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
        pages = portals + lists + _transfers()
        if scenario.mail.hosts:
            pages += f"location = /dns-query {{ proxy_pass http://127.0.0.1:{Mail.PORT}; }}\n"
        pages += f"location / {{ {page} }}"
        faulty = f"""
                server {{
                    listen 443 ssl;
                    listen [::]:443 ssl;
                    server_name {" ".join("." + host for host in tls.hosts)};
                    ssl_certificate {FAULTY}.pem;
                    ssl_certificate_key {FAULTY}.key;
                    {pages}
                }}""" if tls.fault else ""
        block_page = 'return 403 "<!doctype html><title>Access denied</title><p>This page is blocked.\n";'
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
                add_header Set-Cookie "session=planted-cookie" always;
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
                    {pages}
                }}
                {faulty}
                server {{
                    listen {addresses.BLOCK_SERVER}:80;
                    listen {addresses.BLOCK_SERVER}:443 ssl;
                    ssl_certificate {BLOCKED};
                    ssl_certificate_key {BLOCKED_KEY};
                    location / {{ {block_page} }}
                }}
                {websocket_site}
                {mail.sites(scenario.mail)}
            }}
            """)
        os.mkdir(f"{FOLDER}/nginx")
        self._start(network, "nginx", ["nginx", "-p", FOLDER, "-e", "stderr", "-c", config],
                    {"0.0.0.0:80", "0.0.0.0:443", "[::]:80", "[::]:443"})

    def _coturn(self, network, name, listening, options):
        self._start(network, name, coturn_command(name, listening, options),
                    {_endpoint(address, port) for address in listening for port in (3478, 5349)})

    def _ndt7(self, network, internet, url):
        site = next(site for site in internet.sites if site.name == url.hostname)
        listening = [address for address in (site.ipv4, site.ipv6) if address]
        self._start(network, "ndt7", ndt7_command(url.port, listening), {_endpoint(address, url.port) for address in listening})

    def _websocket_server(self, network):
        self._start(network, "websocket", ["/usr/bin/python3", "-B", _beside("websocket_server.py"), str(WebSocket.PORT)],
                    {f"127.0.0.1:{WebSocket.PORT}"})

    def _public_name_service(self, network, internet, company):
        known = [site for site in internet.sites if site.name not in company.hidden]
        self._start(network, "public-name-service",
                    ["/usr/bin/python3", "-B", _beside("public_name_service.py"), str(Mail.PORT),
                     _write("public-hosts", _hosts(known))], {f"127.0.0.1:{Mail.PORT}"})

    def _middlebox(self, network, kind, port, hosts=()):
        self._start(network, kind, ["/usr/bin/python3", "-B", _beside("middlebox.py"), kind, str(port), *hosts],
                    {f"0.0.0.0:{port}", f"[::]:{port}"})

    def _mitmproxy(self, network, interception, hosts):
        folder = f"{FOLDER}/mitmproxy"
        os.mkdir(folder)
        authority, key = f"{folder}/authority.pem", f"{folder}/authority.key"
        certificates.make_authority(interception.authority, authority, key)
        if interception.trusted:
            certificates.trust(authority)
        with open(f"{folder}/mitmproxy-ca.pem", "w") as both:
            for part in (key, authority):
                with open(part) as source:
                    both.write(source.read())
        mode = "regular" if interception.is_proxy else "transparent"
        command = ["mitmdump", "--mode", mode, "--listen-port", str(interception.PORT), "--set", f"confdir={folder}",
                   "--set", f"ssl_verify_upstream_trusted_ca={ROOTS}", "--set", "block_global=false"]
        command += ["--scripts", _beside("inspection.py"), "--set", f"strict={str(interception.strict).lower()}"]
        command += ["--set", f"stripped={str(interception.strips_upgrade).lower()}"]
        command += ["--set", f"granted={GRANTED}"]
        command += ["--set", f"page={interception.page}"]
        for blocked in interception.blocked:
            command += ["--set", f"blocked={blocked}"]
        for host in interception.hosts:
            command += ["--set", f"inspected={host}"]
        if interception.header:
            command += ["--modify-headers", "/~s/" + interception.header.replace(": ", "/", 1)]
        if interception.is_proxy:  # it looks names up by itself
            command = proxies.knowing(hosts, command)
        self._start(network, "mitmproxy", command, {f"0.0.0.0:{interception.PORT}", f"[::]:{interception.PORT}"})


def coturn_command(name, listening, options):
    command = ["turnserver", "-n", "--no-cli", "--log-file=stdout", "--simple-log", f"--pidfile={FOLDER}/{name}.pid",
               f"--userdb={FOLDER}/{name}.db", "--lt-cred-mech", f"--user={TURN_USER}:{TURN_PASSWORD}", "--realm=lab.invalid",
               "--relay-threads=1", f"--cert={CERTIFICATE}", f"--pkey={KEY}", f"--relay-ip={listening[0]}"]
    return command + options + [f"--listening-ip={address}" for address in listening]


def _transfers():
    """To measure rates with: a file that takes no room, and where a POST is thrown away, as any nginx has them."""
    with open(f"{FOLDER}/large", "wb") as file:
        file.truncate(LARGE)
    return f"location = /large {{ alias {FOLDER}/large; }}\nlocation = /discard {{ return 204; }}\n"


def _answer(site, resolver):
    """The addresses that the resolver gives for a name."""
    if addresses.is_under(site.name, resolver.sinkhole):
        return [topology.GATEWAY]
    if addresses.is_under(site.name, resolver.blocked):
        return [addresses.BLOCK_SERVER]
    if addresses.is_under(site.name, resolver.nowhere):
        return ["0.0.0.0"]
    if addresses.is_under(site.name, resolver.private):
        return [addresses.private(site)]
    ipv4 = None if addresses.is_under(site.name, resolver.only_ipv6) else site.ipv4
    return [address for address in (ipv4, site.ipv6) if address]


def _quota(turn):
    return [f"--user-quota={turn.quota}"] if turn.quota else []


def _behaviour(turn):
    """What sets the servers of the profile, and the control hosts with them, apart."""
    options = [] if turn.rfc5780 else ["--no-rfc5780"]
    options += [f"--alternate-server={addresses.STREAMING_TURN[addresses.STREAMING[0]]}:3478"] if turn.alternate else []
    options += ["--denied-peer-ip=0.0.0.0-255.255.255.255"] if turn.denies_peers else []
    return options


def start(network, name, command):
    with open(f"{FOLDER}/{name}.log", "w") as log:
        return subprocess.Popen(network.command(command), stdin=subprocess.DEVNULL, stdout=log, stderr=log)


def start_ndt7(network, port, listening):
    """M-Lab's locate service and ndt7 server, on these addresses."""
    process = start(network, "ndt7", ndt7_command(port, listening))
    await_listening(network, "ndt7", process, {_endpoint(address, port) for address in listening})


def ndt7_command(port, listening):
    return ["/usr/bin/python3", "-B", _beside("ndt7_server.py"), CERTIFICATE, KEY, str(port), *listening]


def await_listening(network, name, process, listeners):
    """Until the server that this process is listens on all of them; if it does not, that ends the lab."""
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


def _beside(program):
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), program)


def _list_file(ranges, published):
    network = ipaddress.ip_network(addresses.ELSEWHERE if published.apart else "16.0.0.0/8")
    step = 2 if published.apart else 1
    made = [str(each) for each in itertools.islice(network.subnets(new_prefix=24), 0, step * published.entries, step)]
    return _write("list.json", " " * (published.megabytes << 20) + (published.body or json.dumps(made or ranges)))


def _hosts(sites):
    """The lines of a hosts file."""
    return "".join(f"{address} {site.name}\n" for site in sites for address in (site.ipv4, site.ipv6) if address)


def _write(name, text):
    path = f"{FOLDER}/{name}"
    with open(path, "w") as file:
        file.write(text)
    return path
