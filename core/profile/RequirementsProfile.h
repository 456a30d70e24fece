#pragma once

#include <QDate>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace precall {

/// How much a requirement weighs (requirements.md: "must", "should", "info").
enum class Level { Must, Should, Info };

/// Whether an unproven `must` leaves the whole verdict undecided, or is only listed for the administrator.
enum class Proof { Required, BestEffort };

enum class Transport { Udp, Tcp, Tls, Dtls };

/// An address range, written "37.61.222.224/27" or "2001:db8::/32"; host bits are zero.
struct Cidr
{
    QHostAddress network;
    int prefix = 0;

    bool contains(const QHostAddress& address) const;
    QString toString() const;
    bool operator==(const Cidr&) const = default;
};

/// What a whitelist names, and the concrete addresses that stand for it in a probe.
struct DomainPattern
{
    /// "*.opentok.com" (any depth below it, not itself), "fonts.gstatic.com", "www.google.com/recaptcha/*".
    QString pattern;
    QList<QUrl> representatives; ///< http or https addresses under the pattern, at least one

    bool isWildcard() const;
    QString domain() const;             ///< the host part without a leading "*.", in lower case
    bool covers(const QUrl& url) const; ///< host and path are under the pattern
    bool operator==(const DomainPattern&) const = default;
};

/// The values of a requirement, one structure for each kind of probe.
namespace probeValues {

struct None
{
    bool operator==(const None&) const = default;
};

/// Probes "http" and "https": a port on which the platform must answer, and where to ask.
struct Web
{
    quint16 port = 443;
    QList<QUrl> urls; ///< addresses that are the platform's own
    bool operator==(const Web&) const = default;
};

/// An address at which a secure WebSocket may be.
struct WebSocketEndpoint
{
    QUrl url; ///< wss
    bool declared =
        false;         ///< it is a WebSocket for certain: an answer other than 101 is a fault, not unproven
    bool echo = false; ///< it sends back what it is sent
    bool operator==(const WebSocketEndpoint&) const = default;
};

/// Probe "websocket".
struct WebSockets
{
    QList<WebSocketEndpoint> endpoints;
    bool operator==(const WebSockets&) const = default;
};

/// Probe "tls-inspection": what raises the row from its own level to `must`.
struct TlsInspection
{
    QStringList mustForProducts;      ///< "mcafee": products with which calls are known to fail
    bool mustWhereCallsBreak = false; ///< WebSocket or STUN/TURN was seen to break through the inspection
    bool operator==(const TlsInspection&) const = default;
};

/// Probes "stun" (over UDP or TCP) and "turn".
struct Port
{
    Transport transport = Transport::Udp;
    quint16 port = 3478;
    bool operator==(const Port&) const = default;
};

/// Probe "range": one address range over the profile's range ports.
struct Range
{
    Cidr range;
    bool operator==(const Range&) const = default;
};

/// Probe "published-list": a list of ranges that is published, and the copy that is built in.
struct PublishedList
{
    QUrl url;
    QList<Cidr> builtIn;
    QDate dated;
    bool operator==(const PublishedList&) const = default;
};

/// Probe "domains".
struct Domains
{
    QList<DomainPattern> patterns;
    bool operator==(const Domains&) const = default;
};

/// Probe "cpu".
struct Cpu
{
    int minCores = 2;
    int minClockMHz = 2000;
    bool operator==(const Cpu&) const = default;
};

/// Probe "ram".
struct Ram
{
    qint64 minBytes = 0;
    bool operator==(const Ram&) const = default;
};

/// Least versions by name. Probe "os-version": "windows" → "8.1", "macos", or the ID of os-release.
/// "browser-version": "firefox-esr" → "60". "screen-share": from this version on the browser needs no
/// extension for it.
struct Versions
{
    QMap<QString, QString> least;
    bool operator==(const Versions&) const = default;
};

/// Probe "virtual-desktop": least version of each product that is supported ("citrix" → "7.15") and of the
/// system that it may run on ("windows" → "10.0", "windows-server" → "6.1"). Other products are told and
/// warned about.
using VirtualDesktops = Versions;

/// Probe "bandwidth": rates in kb/s of RTP payload for each stream in one direction. Below `floorKbps` the
/// row weighs `must`; from there up to `recommendedKbps` it is not met at the row's own level.
struct Bandwidth
{
    bool up = false;
    int recommendedKbps = 1000;
    int floorKbps = 350;
    bool operator==(const Bandwidth&) const = default;
};

/// Probe "ews": the addresses that a self-hosted Exchange must let in.
struct Ews
{
    QList<QHostAddress> callers;
    bool operator==(const Ews&) const = default;
};

/// Probe "openh264": below this version, or not updated since, the plug-in is stale.
struct OpenH264
{
    QString least;
    QDate dated;
    bool operator==(const OpenH264&) const = default;
};

/// Probe "ie-plugin": where an administrator gets the plug-in for Internet Explorer 11.
struct IePlugin
{
    QList<QUrl> downloads;
    bool operator==(const IePlugin&) const = default;
};

} // namespace probeValues

using RequirementValues =
    std::variant<probeValues::None, probeValues::Web, probeValues::WebSockets, probeValues::TlsInspection,
                 probeValues::Port, probeValues::Range, probeValues::PublishedList, probeValues::Domains,
                 probeValues::Cpu, probeValues::Ram, probeValues::Versions, probeValues::Bandwidth,
                 probeValues::Ews, probeValues::OpenH264, probeValues::IePlugin>;

/// One row of what a client must meet.
struct Requirement
{
    QString id; ///< "NET-STUN-UDP-3478"; stable
    Level level = Level::Must;
    QString check; ///< id of the check whose findings prove it
    QString probe; ///< what that check does for it: "stun", "domains", "cpu", …
    Proof proof = Proof::Required;
    QString purpose; ///< key of its title and purpose text (RequirementTexts), or empty when `texts` has them
    QMap<QString, QString> texts; ///< the operator's own title by language ("en" always among them), or empty
    RequirementValues values;
    QString source; ///< where the document says so

    bool operator==(const Requirement&) const = default;
};

/// A STUN/TURN server that the profile names.
struct IceServer
{
    QString host;
    quint16 port = 3478;
    Transport transport = Transport::Udp;
    bool turn = false;        ///< speaks TURN; else STUN Binding only
    bool nonWebOn443 = false; ///< the host is declared to speak STUN/TURN on TCP 443 too, inside TLS and raw
    bool operator==(const IceServer&) const = default;
};

/// Public hosts that are asked to settle what the platform's silence cannot. Named on the consent page.
struct ControlHosts
{
    QList<IceServer> ice;
    QList<QUrl> web;
    /// Plain-HTTP addresses with the body that they must answer with (captive portal detection); white space
    /// at both ends of the answer does not count.
    struct Portal
    {
        QUrl url;
        QString body;
        bool operator==(const Portal&) const = default;
    };
    QList<Portal> portal;
    QUrl resolver; ///< a public name service that is asked over HTTPS (RFC 8484); may be empty
    bool operator==(const ControlHosts&) const = default;
};

/// How politely ranges are sampled (requirements.md, "The sample is polite").
struct Sampling
{
    int firstPerRange = 3;
    int mostPerRange = 16;
    int mostPerRun = 64;
    int newTargetsPerSecond = 20;
    bool operator==(const Sampling&) const = default;
};

/// A limit with its source.
struct Threshold
{
    double value = 0;
    QString unit; ///< "ms", "percent", "kb/s", …
    QString source;
    bool operator==(const Threshold&) const = default;
};

/// Where bandwidth can be measured, beside the TURN servers; what is left out is empty.
struct BandwidthServers
{
    QUrl turnCredentials;  ///< https: hands out short-lived credentials in the shape of the TURN REST convention
    QUrl download, upload; ///< https: a large file, and where a POST is taken and thrown away
    QUrl ndt7;             ///< wss: a fixed server; https: a public locate service, asked with consent only
    bool operator==(const BandwidthServers&) const = default;
};

/// How many streams the call has.
struct Streams
{
    int down = 1;
    int up = 1;
    bool operator==(const Streams&) const = default;
};

/// The text in the language of `locale` ("de", "de_AT"), else in English.
QString textFor(const QMap<QString, QString>& texts, const QString& locale);

/// What a client must meet: plain values, read from a profile file, never changed afterwards.
struct RequirementsProfile
{
    QString id;
    QString version;
    QMap<QString, QString> title; ///< by language, "en" always among them
    QString sha256;               ///< of the file's bytes, lower-case hexadecimal
    QString source;
    QString support; ///< who helps ("support@flexperto.com"); may be empty
    Streams streams;
    QList<IceServer> servers;
    BandwidthServers bandwidth;
    ControlHosts controls;
    Sampling sampling;
    QList<probeValues::Port> rangePorts; ///< what is probed on the addresses of ranges
    QMap<QString, Threshold> thresholds;
    QList<Requirement> requirements;

    /// The requirements that `check` proves, in the profile's order.
    QList<Requirement> requirementsOf(const QString& check) const;
    /// The requirements that `check` proves by `probe`.
    QList<Requirement> requirementsOf(const QString& check, const QString& probe) const;
    /// Nothing when the profile has no such requirement.
    const Requirement* requirement(const QString& wanted) const;
    /// The title in the language of `locale`, else English.
    QString titleFor(const QString& locale) const;
};

} // namespace precall
