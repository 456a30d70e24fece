"""A proxy on the gateway: squid for HTTP, microsocks for SOCKS5, or one that says nothing. It knows every name by itself."""

import os

from . import kerberos, topology
from .addresses import is_network
from .sandbox import FOLDER, reload, run

HELPERS = "/usr/lib/squid"
# What squid asks whoever wants to log on; by NTLM nobody can.
LOGON = {
    "basic": f"auth_param basic program {HELPERS}/basic_ncsa_auth {FOLDER}/proxy/users\nauth_param basic realm Corporate proxy",
    "ntlm": f"auth_param ntlm program {HELPERS}/ntlm_fake_auth",
    "negotiate": f"auth_param negotiate program {HELPERS}/negotiate_kerberos_auth -k {kerberos.KEYTAB} "
                 f"-s HTTP/{kerberos.PROXY}@{kerberos.REALM}",
}
# squid and its helpers refuse to be root: they are somebody else in a user namespace of their own.
AS_SOMEBODY = ["unshare", "--user", "--map-user=13", "--map-group=13"]


def command(proxy, hosts):
    """What starts it, and what it listens on. `hosts`: lines of a hosts file."""
    endpoint = f"{topology.GATEWAY}:{proxy.PORT[proxy.kind]}"
    if proxy.kind == "silent":
        middlebox = os.path.join(os.path.dirname(os.path.abspath(__file__)), "middlebox.py")
        return ["/usr/bin/python3", "-B", middlebox, "silence", str(proxy.PORT["silent"])], {f"0.0.0.0:{proxy.PORT['silent']}"}
    if proxy.kind == "socks5":
        return knowing(hosts, ["microsocks", "-i", topology.GATEWAY, "-p", str(proxy.PORT["socks5"])]), {endpoint}
    _write_hosts(hosts)
    _write_users(proxy.users)
    with open(f"{FOLDER}/proxy/squid.conf", "w") as file:
        file.write(_squid(proxy, endpoint))
    settings = ["env", *kerberos.SERVICE_ENVIRONMENT] if proxy.realm else []
    return [*AS_SOMEBODY, *settings, "squid", "-N", "-f", f"{FOLDER}/proxy/squid.conf"], {endpoint}


def allow(process, places):
    """The running squid lets these through before it asks for anything else: (destinations, port), where a destination is a range,
    an address, a name, or *.domain."""
    rules = []
    for number, (destinations, port) in enumerate(places):
        kind = "dst -n" if is_network(destinations[0]) else "dstdomain -n"
        rules += [f"acl granted{number} {kind} {destination.removeprefix('*')}" for destination in destinations]
        rules += [f"acl granted_port{number} port {port}", f"http_access allow granted{number} granted_port{number}"]
    with open(f"{FOLDER}/proxy/squid.conf", "r+") as file:
        text = file.read()
        file.seek(0)
        file.write("\n".join(rules) + "\n" + text)
    reload(process, f"{FOLDER}/proxy/squid.log", "Accepting HTTP Socket connections")


def knowing(hosts, command):
    """`command`, to which those are the names of the internet."""
    _write_hosts(hosts)
    return ["unshare", "--mount", "sh", "-c", f'mount --bind {FOLDER}/proxy/hosts /etc/hosts && exec "$@"', "sh", *command]


def _write_hosts(hosts):
    os.makedirs(f"{FOLDER}/proxy")
    with open(f"{FOLDER}/proxy/hosts", "w") as file:
        file.write(f"127.0.0.1 localhost\n{hosts}")


def _write_users(users):
    with open(f"{FOLDER}/proxy/users", "w") as file:
        file.writelines(f"{user}:{run(['openssl', 'passwd', '-apr1', password]).strip()}\n" for user, password in users.items())


def arguments(proxy):
    """What tells precall-cli the proxy and the user's name and password for it."""
    if not proxy or not proxy.user:
        return []
    with open(f"{FOLDER}/proxy-password", "w") as file:
        file.write(proxy.password + "\n")
    return ["--proxy", f"http://{topology.GATEWAY}:{proxy.PORT[proxy.kind]}",
            "--proxy-user", proxy.user, "--proxy-password-file", f"{FOLDER}/proxy-password"]


def _wanting_logon(listed):
    """For which destinations: domains or ranges; all where none is listed."""
    if not listed:
        return "acl wanted src all"
    if all(is_network(destination) for destination in listed):
        return f"acl wanted dst -n {' '.join(listed)}"
    return f"acl wanted dstdomain -n {' '.join('.' + domain for domain in listed)}"


def _squid(proxy, endpoint):
    rules = []
    if proxy.logon:
        rules += [_wanting_logon(proxy.listed_logon), "acl known proxy_auth REQUIRED", "http_access deny wanted !known"]
    if proxy.ports:
        rules += [f"acl open_ports port {' '.join(map(str, proxy.ports))}", "http_access deny CONNECT !open_ports"]
    if proxy.domains:
        rules += [f"acl listed dstdomain -n {' '.join('.' + domain for domain in proxy.domains)}", "http_access deny !listed"]
    lines = [LOGON[way] for way in proxy.logon] + rules
    if proxy.idle_seconds:
        lines.append(f"read_timeout {proxy.idle_seconds} seconds")
    return "\n".join([
        f"http_port {endpoint}",
        f"hosts_file {FOLDER}/proxy/hosts",
        f"dns_nameservers {topology.GATEWAY}",
        "visible_hostname proxy.lan",
        "pid_filename none",
        "access_log none",
        f"cache_log {FOLDER}/proxy/squid.log",
        f"coredump_dir {FOLDER}/proxy",
        "cache deny all",
        "cache_mem 8 MB",
        "memory_cache_shared off",
        "pinger_enable off",
        "shutdown_lifetime 0 seconds",
        *lines,
        "http_access allow all", ""])
