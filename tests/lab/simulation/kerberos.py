"""A Kerberos realm: its key distribution centre on the gateway, the proxy as a service of it, the client's ticket."""

import os

from . import topology
from .client import HOME
from .sandbox import FOLDER, run

REALM = "LAB.INVALID"
PROXY = "proxy.lan"
USER = "alice"
PASSWORD = "planted-kerberos-password"
PORT = 88
KEYTAB = f"{FOLDER}/kerberos/proxy.keytab"
# Of the proxy: its own view of the realm, and no replay cache in a folder of the machine.
SERVICE_ENVIRONMENT = [f"KRB5_CONFIG={FOLDER}/etc/krb5.conf", "KRB5RCACHENAME=none:"]
CLIENT_ENVIRONMENT = {"KRB5CCNAME": f"FILE:{HOME}/ticket"}

CLIENT_FILE = f"""[libdefaults]
default_realm = {REALM}
dns_lookup_kdc = false
dns_lookup_realm = false
dns_canonicalize_hostname = false
rdns = false
[realms]
{REALM} = {{
    kdc = {topology.GATEWAY}
}}
[domain_realm]
.lan = {REALM}
"""
CENTRE_FILE = f"""[kdcdefaults]
kdc_listen = {topology.GATEWAY}:{PORT}
kdc_tcp_listen = {topology.GATEWAY}:{PORT}
[realms]
{REALM} = {{
    database_name = {FOLDER}/kerberos/principals
    key_stash_file = {FOLDER}/kerberos/stash
    acl_file = {FOLDER}/kerberos/acl
}}
"""


def found():
    """Makes the realm; gives what starts its centre, and what that listens on."""
    os.makedirs(f"{FOLDER}/kerberos")
    os.makedirs(f"{FOLDER}/etc", exist_ok=True)
    _write(f"{FOLDER}/etc/krb5.conf", CLIENT_FILE)
    _write(f"{FOLDER}/kerberos/kdc.conf", CENTRE_FILE)
    _with_files("kdb5_util", "-r", REALM, "create", "-s", "-P", "master")
    for order in (f"addprinc -randkey HTTP/{PROXY}", f"ktadd -k {KEYTAB} HTTP/{PROXY}", f"addprinc -pw {PASSWORD} {USER}"):
        _with_files("kadmin.local", "-r", REALM, "-q", order)
    return [*_environment(), "krb5kdc", "-n", "-r", REALM], {f"{topology.GATEWAY}:{PORT}"}


def sign_in(gateway):
    """Puts a ticket on the client's computer. It is fetched at the gateway, past any firewall of the scenario."""
    settings = [f"{name}={value}" for name, value in CLIENT_ENVIRONMENT.items()]
    gateway.run(["env", f"KRB5_CONFIG={FOLDER}/etc/krb5.conf", *settings, "kinit", USER], PASSWORD + "\n")


def _environment():
    return ["env", f"KRB5_CONFIG={FOLDER}/etc/krb5.conf", f"KRB5_KDC_PROFILE={FOLDER}/kerberos/kdc.conf"]


def _with_files(*command):
    run([*_environment(), *command])


def _write(path, text):
    with open(path, "w") as file:
        file.write(text)
