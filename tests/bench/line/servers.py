"""What listens at the far end of the line: coturn, iperf3, an ndt7 server, and nginx to download from and upload to."""

import os
from pathlib import Path

from simulation import certificates, services
from simulation.sandbox import FOLDER
from simulation.scenario import Expectation, Scenario, Tls, Turn

from .networks import SERVER

HOST = "turn.bench.invalid"
IPERF_PORTS = TOOL_PORT, RIVAL_PORT = 5201, 5202
WEB_PORT, NDT7_PORT = 8080, 9447
PROFILE = Path(__file__).resolve().parents[3] / "resources/profiles/flexperto.json"
FILES = f"{FOLDER}/down"
SIZES = [0, 100_000, 1_000_000, 10_000_000, 25_000_000, 100_000_000, 250_000_000]  # what @cloudflare/speedtest asks for

NGINX = f"""
daemon off;
user root;
worker_processes 1;
pid {FOLDER}/nginx.pid;
error_log stderr warn;
events {{}}
http {{
    access_log off;
    client_max_body_size 0;
    client_body_temp_path {FOLDER}/nginx;
    proxy_temp_path {FOLDER}/nginx;
    fastcgi_temp_path {FOLDER}/nginx;
    uwsgi_temp_path {FOLDER}/nginx;
    scgi_temp_path {FOLDER}/nginx;
    server {{
        listen {SERVER}:{WEB_PORT};
        add_header Access-Control-Allow-Origin * always;
        add_header Access-Control-Allow-Headers * always;
        add_header Timing-Allow-Origin * always;
        add_header Cache-Control no-store always;
        location /down {{ root {FILES}; try_files /$arg_bytes =404; }}
        # Answered once all of it has come.
        location /up {{ proxy_pass http://127.0.0.1:{WEB_PORT}; }}
    }}
    server {{
        listen {SERVER}:443 ssl;
        ssl_certificate {certificates.CERTIFICATE};
        ssl_certificate_key {certificates.KEY};
        location = /large {{ alias {FILES}/{max(SIZES)}; }}
        location = /discard {{ return 204; }}
    }}
    server {{
        listen 127.0.0.1:{WEB_PORT};
        location / {{ return 204; }}
    }}
}}
"""


def start(network):
    certificates.make_certificates([HOST], Tls())
    commands = {"coturn": (services.coturn_command("coturn", [SERVER], ["--no-rfc5780"]), [3478, 5349]), "nginx": (_nginx(), [WEB_PORT, 443]),
                "ndt7": (services.ndt7_command(NDT7_PORT, [SERVER]), [NDT7_PORT])}
    commands |= {f"iperf3-{port}": (["iperf3", "--server", "--bind", SERVER, "--port", str(port)], [port]) for port in IPERF_PORTS}
    processes = {name: services.start(network, name, command) for name, (command, _) in commands.items()}
    for name, (_, ports) in commands.items():
        services.await_listening(network, name, processes[name], {f"{SERVER}:{port}" for port in ports})


def arguments(source):
    """What tells precall-cli of them: a profile with that source alone, and the logon."""
    turn = Turn(servers=[{"host": HOST, "port": 5349 if source == "turn-tls" else 3478, "transport": source.removeprefix("turn-"), "turn": True}]
                if source.startswith("turn") else [], user=services.TURN_USER, password=services.TURN_PASSWORD)
    web = {"https": {"download": f"https://{HOST}/large", "upload": f"https://{HOST}/discard"}, "ndt7": {"ndt7": f"wss://{HOST}:{NDT7_PORT}/"}}
    bench = Scenario("bench", "", Expectation("", []), turn=turn, bandwidth=web.get(source, {}))
    return ["--profile", services.make_profile(PROFILE, bench), *services.turn_arguments(turn)]


def _nginx():
    for folder in FILES, f"{FOLDER}/nginx":
        os.mkdir(folder)
    for size in SIZES:
        with open(f"{FILES}/{size}", "wb") as file:
            file.truncate(size)  # blanks that take no memory
    with open(f"{FOLDER}/nginx.conf", "w") as file:
        file.write(NGINX)
    return ["nginx", "-p", FOLDER, "-e", "stderr", "-c", f"{FOLDER}/nginx.conf"]
