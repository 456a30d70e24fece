"""The mail domain of a company: its entries in the name service, and what its web servers answer to who looks for the calendar."""

DOMAIN = "firm.example"

EXCHANGE = 'add_header WWW-Authenticate "Negotiate" always; add_header WWW-Authenticate "NTLM" always; return 401;'
EWS = '{"Protocol":"EWS","Url":"https://mail.firm.example/EWS/Exchange.asmx"}'
SETTINGS = ("<Autodiscover><Response><Account><Action>settings</Action><Protocol><Type>EXPR</Type>"
            "<EwsUrl>https://mail.firm.example/EWS/Exchange.asmx</EwsUrl></Protocol></Account></Response></Autodiscover>")
LOCKED = 'add_header WWW-Authenticate "Basic realm=staging" always; return 401;'

# What a host can be: the locations of its web server.
KINDS = {
    "exchange": f"""
        location = /autodiscover/autodiscover.xml {{ {EXCHANGE} }}
        location = /EWS/Exchange.asmx {{ {EXCHANGE} }}
        location / {{ return 404; }}""",
    "exchange-v2": f"""
        location = /autodiscover/autodiscover.json {{ default_type application/json; return 200 '{EWS}'; }}
        location = /EWS/Exchange.asmx {{ {EXCHANGE} }}
        location / {{ return 404; }}""",
    "settings": f"""
        location = /autodiscover/autodiscover.xml {{ default_type text/xml; return 200 '{SETTINGS}'; }}
        location / {{ return 404; }}""",
    "redirect": """
        location = /autodiscover/autodiscover.xml { return 302 https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml; }
        location / { return 404; }""",
    "page": 'location / { return 200 "<!doctype html><title>$host</title>"; }',
    "locked": f"location / {{ {LOCKED} }}",
    "trouble": "location / { return 503; }",
}


def entries(mail):
    """The lines of dnsmasq.conf for the domain."""
    lines = [f"mx-host={DOMAIN},{server},{10 * number}" for number, server in enumerate(mail.servers, start=1)]
    if mail.service:
        host, _, port = mail.service.partition(":")
        lines.append(f"srv-host=_autodiscover._tcp.{DOMAIN},{host},{port or 443}")
    return "\n".join(lines)


def sites(mail):
    """The nginx servers of its hosts."""
    return "".join(f"""
                server {{
                    listen 80;
                    listen [::]:80;
                    listen 443 ssl;
                    listen [::]:443 ssl;
                    server_name {host};
                    {KINDS[kind]}
                }}""" for host, kind in mail.hosts.items())
