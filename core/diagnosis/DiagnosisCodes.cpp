#include "core/diagnosis/DiagnosisCodes.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace precall {

namespace {

/// Every diagnosis of the contract in its order. New ones are appended, none is moved or taken out.
constexpr std::array contractCodes{
    "net.offline",
    "net.captive-portal",
    "dns.resolver-down",
    "dns.name-blocked",
    "dns.sinkhole",
    "fw.tcp-dropped",
    "fw.tcp-refused",
    "fw.prohibited",
    "fw.udp-blocked",
    "fw.port-3478-blocked",
    "fw.port-5349-blocked",
    "fw.sni-filtered",
    "fw.idle-cut",
    "fw.non-web-443",
    "tls.intercepted",
    "tls.untrusted",
    "tls.clock-skew",
    "proxy.required",
    "proxy.unreachable",
    "proxy.pac-broken",
    "proxy.auth-required",
    "proxy.connect-port-denied",
    "proxy.host-denied",
    "proxy.websocket-broken",
    "stun.rewritten",
    "nat.address-dependent",
    "nat.split-egress",
    "turn.rejected",
    "ipv6.broken",
    "mtu.blackhole",
    "list.stale",
    "server.down",
    "bw.too-slow-down",
    "bw.too-slow-up",
    "bw.loss",
    "bw.jitter",
    "bw.rtt",
    "bw.bufferbloat",
    "bw.shaped-udp",
    "camera.none",
    "camera.disabled",
    "camera.driver",
    "camera.busy",
    "camera.permission",
    "camera.policy",
    "camera.black",
    "camera.frozen",
    "camera.slow",
    "camera.lost",
    "mic.none",
    "mic.silent",
    "mic.quiet",
    "mic.clipping",
    "mic.permission",
    "mic.muted",
    "mic.lost",
    "mic.hum",
    "speaker.none",
    "speaker.not-heard",
    "speaker.muted",
    "speaker.one-side",
    "speaker.lost",
    "audio.echo",
    "browser.none",
    "browser.too-old",
    "browser.default-unsupported",
    "browser.policy-blocks",
    "browser.openh264-stale",
    "browser.plugin-missing",
    "browser.script-off",
    "system.cpu-slow",
    "system.cpu-busy",
    "system.ram-low",
    "system.os-unsupported",
    "system.os-unlisted",
    "system.virtual-desktop",
    "cal.autodiscover-missing",
    "cal.ews-not-published",
    "cal.proxy-in-the-way",
    "browser.held-back",
    "fw.page-blocked",
    "proxy.no-answer",
};
static_assert(contractCodes.size() < 100, "a sayable code has two digits");

} // namespace

QString sayableDiagnosis(const QString& code)
{
    const auto found = std::find_if(contractCodes.begin(), contractCodes.end(),
                                    [&](const char* known) { return code == QLatin1String(known); });
    if (found == contractCodes.end())
        return {};
    return QStringLiteral("X%1").arg(std::distance(contractCodes.begin(), found) + 1, 2, 10,
                                     QLatin1Char('0'));
}

} // namespace precall
