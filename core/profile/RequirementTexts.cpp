#include "core/profile/RequirementTexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <type_traits>

namespace precall {

namespace {

/// A title in which %1 stands for what the row's values name, and a purpose: of what a firewall lets through
/// in the words of a request to its administrator.
struct BuiltInText
{
    const char* key;
    const char* title;
    const char* purpose;
};

constexpr BuiltInText builtInTexts[] = {
    {"http", QT_TRANSLATE_NOOP("RequirementTexts", "Ordinary web pages open (TCP port %1)"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The platform's website: first step, not yet encrypted (HTTP)")},
    {"https", QT_TRANSLATE_NOOP("RequirementTexts", "Secure web pages open (TCP port %1)"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The platform's website and sign-in (HTTPS)")},
    {"non-web-443", QT_TRANSLATE_NOOP("RequirementTexts", "Port 443 also lets calls through"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "Audio and video on port 443, where other ports are shut (STUN and TURN)")},
    {"websocket", QT_TRANSLATE_NOOP("RequirementTexts", "Secure WebSockets work"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Call set-up and signalling (secure WebSocket)")},
    {"proxy-no-auth", QT_TRANSLATE_NOOP("RequirementTexts", "The proxy does not ask for a password"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Website and calls through the proxy without a password")},
    {"tls-inspection", QT_TRANSLATE_NOOP("RequirementTexts", "Secure connections are not opened on the way"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Website and calls, which TLS inspection can break")},
    {"stun-udp", QT_TRANSLATE_NOOP("RequirementTexts", "UDP port %1 is open"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "Audio and video, and finding the public address (STUN and TURN over UDP)")},
    {"stun-tcp", QT_TRANSLATE_NOOP("RequirementTexts", "TCP port %1 is open"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "Audio and video where UDP is not allowed (STUN and TURN over TCP)")},
    {"public-address", QT_TRANSLATE_NOOP("RequirementTexts", "The public address can be found"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "Finding the public address for calls beyond the own network (STUN)")},
    {"turn-dtls", QT_TRANSLATE_NOOP("RequirementTexts", "UDP port %1 is open for encrypted relays"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Media relay for audio and video, encrypted (TURN over DTLS)")},
    {"turn-tls", QT_TRANSLATE_NOOP("RequirementTexts", "TCP port %1 is open for encrypted relays"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Media relay for audio and video, encrypted (TURN over TLS)")},
    {"range-main", QT_TRANSLATE_NOOP("RequirementTexts", "Main data centre %1 can be reached"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Servers of the platform, main data centre")},
    {"range-failover", QT_TRANSLATE_NOOP("RequirementTexts", "Stand-by data centre %1 can be reached"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Servers of the platform, stand-by data centre")},
    {"range-streaming", QT_TRANSLATE_NOOP("RequirementTexts", "Streaming addresses %1 can be reached"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Servers that stream audio and video")},
    {"range-streaming-global",
     QT_TRANSLATE_NOOP("RequirementTexts", "Streaming addresses worldwide can be reached"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Servers that stream audio and video, worldwide")},
    {"domain-platform", QT_TRANSLATE_NOOP("RequirementTexts", "The platform's web pages are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Website of the platform")},
    {"domain-jquery", QT_TRANSLATE_NOOP("RequirementTexts", "The jQuery library is allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Program library of the website (jQuery)")},
    {"domain-fonts", QT_TRANSLATE_NOOP("RequirementTexts", "Web fonts are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Typefaces of the website")},
    {"domain-recaptcha", QT_TRANSLATE_NOOP("RequirementTexts", "Sign-in protection (reCAPTCHA) is allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Sign-in protection of the website (reCAPTCHA)")},
    {"domain-streaming", QT_TRANSLATE_NOOP("RequirementTexts", "The streaming service's hosts are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Streaming service that sets up audio and video")},
    {"domain-hotjar",
     QT_TRANSLATE_NOOP("RequirementTexts", "Anonymous usage statistics (Hotjar) are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Anonymous usage statistics (Hotjar), not needed for meetings")},
    {"domain-mixpanel",
     QT_TRANSLATE_NOOP("RequirementTexts", "Anonymous usage statistics (Mixpanel) are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Anonymous usage statistics (Mixpanel), not needed for meetings")},
    {"domain-cdn", QT_TRANSLATE_NOOP("RequirementTexts", "Google's delivery network is allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Pictures and parts of the website (Google's delivery network)")},
    {"domain-help-video", QT_TRANSLATE_NOOP("RequirementTexts", "Help videos are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Films in the help pages, not needed for meetings")},
    {"domain-helpdesk", QT_TRANSLATE_NOOP("RequirementTexts", "The helpdesk chat is allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Chat with the platform's helpdesk")},
    {"domain-errors", QT_TRANSLATE_NOOP("RequirementTexts", "Automatic fault reports are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Fault reports to the platform's makers, not needed for meetings")},
    {"calendar-ews", QT_TRANSLATE_NOOP("RequirementTexts", "The calendar service can reach your mail server"),
     QT_TRANSLATE_NOOP(
         "RequirementTexts",
         "Meetings appear in your calendar only if your own Exchange server lets the service in.")},
    {"calendar-autodiscover",
     QT_TRANSLATE_NOOP("RequirementTexts", "Your mail server can be found automatically"),
     QT_TRANSLATE_NOOP("RequirementTexts", "So the calendar is connected without further settings.")},
    {"calendar-o365-connector",
     QT_TRANSLATE_NOOP("RequirementTexts", "The calendar connector is allowed in Office 365"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "An Office 365 administrator may have to allow the “Cronofy Connector”.")},
    {"device", QT_TRANSLATE_NOOP("RequirementTexts", "A desktop or laptop computer"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "This program checks computers; Android phones and tablets work as well.")},
    {"cpu", QT_TRANSLATE_NOOP("RequirementTexts", "The processor is fast enough"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "It packs your picture and unpacks the others', many times a second.")},
    {"ram", QT_TRANSLATE_NOOP("RequirementTexts", "There is enough memory"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "With too little, the computer falters in the middle of the meeting.")},
    {"camera", QT_TRANSLATE_NOOP("RequirementTexts", "A camera shows your picture"),
     QT_TRANSLATE_NOOP("RequirementTexts", "So that the others can see you.")},
    {"speaker", QT_TRANSLATE_NOOP("RequirementTexts", "You can hear the speakers or headphones"),
     QT_TRANSLATE_NOOP(
         "RequirementTexts",
         "So that you can hear the others; in meeting rooms a USB speaker with echo cancelling is best.")},
    {"microphone", QT_TRANSLATE_NOOP("RequirementTexts", "The microphone picks you up"),
     QT_TRANSLATE_NOOP("RequirementTexts", "So that the others can hear you; a headset is best.")},
    {"browser-version", QT_TRANSLATE_NOOP("RequirementTexts", "A supported browser is installed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The meeting takes place in the browser.")},
    {"browser-default", QT_TRANSLATE_NOOP("RequirementTexts", "Links open in a supported browser"),
     QT_TRANSLATE_NOOP("RequirementTexts", "A click on the invitation opens your default browser.")},
    {"browser-javascript", QT_TRANSLATE_NOOP("RequirementTexts", "JavaScript is switched on"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The meeting page is a program in JavaScript.")},
    {"browser-media-policy",
     QT_TRANSLATE_NOOP("RequirementTexts", "The browser may use camera and microphone"),
     QT_TRANSLATE_NOOP("RequirementTexts", "A rule of your organisation or a setting could forbid it.")},
    {"browser-screen-share", QT_TRANSLATE_NOOP("RequirementTexts", "You can share your screen"),
     QT_TRANSLATE_NOOP(
         "RequirementTexts",
         "Old versions of Chrome need an extension for it; watching a shared screen needs nothing.")},
    {"browser-openh264",
     QT_TRANSLATE_NOOP("RequirementTexts", "Firefox's video plug-in (OpenH264) is up to date"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Firefox and Safari see each other's picture only with it.")},
    {"browser-ie-plugin", QT_TRANSLATE_NOOP("RequirementTexts", "Internet Explorer has the meeting plug-in"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Internet Explorer 11 cannot make calls by itself.")},
    {"os-version", QT_TRANSLATE_NOOP("RequirementTexts", "The operating system is supported"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Current browsers do not run on older systems.")},
    {"virtual-desktop",
     QT_TRANSLATE_NOOP("RequirementTexts", "A virtual desktop, if there is one, is supported"),
     QT_TRANSLATE_NOOP(
         "RequirementTexts",
         "Camera and sound must find their way from your desk to the computer that is far away.")},
    {"bandwidth-down", QT_TRANSLATE_NOOP("RequirementTexts", "The download is fast enough for the call"),
     QT_TRANSLATE_NOOP("RequirementTexts", "So that the others' picture and sound arrive whole.")},
    {"bandwidth-up", QT_TRANSLATE_NOOP("RequirementTexts", "The upload is fast enough for the call"),
     QT_TRANSLATE_NOOP("RequirementTexts", "So that your picture and voice reach the others whole.")},
    {"bandwidth-quality", QT_TRANSLATE_NOOP("RequirementTexts", "The connection is steady"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "Lost packets, delay and jitter spoil a call even where there is bandwidth enough.")},
};

struct SubjectOf
{
    QString operator()(const probeValues::Web& web) const { return QString::number(web.port); }
    QString operator()(const probeValues::Port& port) const { return QString::number(port.port); }
    QString operator()(const probeValues::Range& range) const { return range.range.toString(); }
    template<class Other>
    QString operator()(const Other&) const
    {
        return {};
    }
};

QString filledIn(const QString& title, const Requirement& requirement)
{
    return QString(title).replace(QLatin1String("%1"), std::visit(SubjectOf{}, requirement.values));
}

} // namespace

RequirementText requirementText(const Requirement& requirement)
{
    if (!requirement.texts.isEmpty())
        return {textFor(requirement.texts, QLocale().name()), {}};
    const auto found =
        std::find_if(std::begin(builtInTexts), std::end(builtInTexts),
                     [&](const BuiltInText& text) { return requirement.purpose == QLatin1String(text.key); });
    if (found == std::end(builtInTexts))
        return {requirement.id, {}};
    return {filledIn(QCoreApplication::translate("RequirementTexts", found->title), requirement),
            QCoreApplication::translate("RequirementTexts", found->purpose)};
}

QStringList purposeKeys()
{
    QStringList keys;
    for (const BuiltInText& text : builtInTexts)
        keys.append(QString::fromLatin1(text.key));
    return keys;
}

} // namespace precall
