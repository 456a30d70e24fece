#include "core/profile/RequirementTexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <type_traits>

namespace precall {

namespace {

/// A title in which %1 stands for what the row's values name, and a purpose.
struct BuiltInText
{
    const char* key;
    const char* title;
    const char* purpose;
};

constexpr BuiltInText builtInTexts[] = {
    {"http", QT_TRANSLATE_NOOP("RequirementTexts", "Ordinary web pages open (TCP port %1)"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The first step to the meeting page goes this way.")},
    {"https", QT_TRANSLATE_NOOP("RequirementTexts", "Secure web pages open (TCP port %1)"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The meeting page and its sign-in use this connection.")},
    {"non-web-443", QT_TRANSLATE_NOOP("RequirementTexts", "Port 443 also lets calls through"),
     QT_TRANSLATE_NOOP(
         "RequirementTexts",
         "Where other ways are shut, picture and sound take the port of secure web pages, though they "
         "are not web pages.")},
    {"websocket", QT_TRANSLATE_NOOP("RequirementTexts", "Secure WebSockets work"),
     QT_TRANSLATE_NOOP(
         "RequirementTexts",
         "They keep a line open over which the meeting starts the call and tells who joins or leaves.")},
    {"proxy-no-auth", QT_TRANSLATE_NOOP("RequirementTexts", "The proxy does not ask for a password"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "A call cannot type in a name and a password for a proxy server.")},
    {"tls-inspection", QT_TRANSLATE_NOOP("RequirementTexts", "Secure connections are not opened on the way"),
     QT_TRANSLATE_NOOP(
         "RequirementTexts",
         "Security products that look into secure connections can break calls and WebSockets.")},
    {"stun-udp", QT_TRANSLATE_NOOP("RequirementTexts", "UDP port %1 is open"),
     QT_TRANSLATE_NOOP(
         "RequirementTexts",
         "Over it the browser learns its public address, and picture and sound take the fastest way.")},
    {"stun-tcp", QT_TRANSLATE_NOOP("RequirementTexts", "TCP port %1 is open"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The way for picture and sound where UDP is not allowed.")},
    {"public-address", QT_TRANSLATE_NOOP("RequirementTexts", "The public address can be found"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "Without it, calls with people outside your organisation could fail.")},
    {"turn-dtls", QT_TRANSLATE_NOOP("RequirementTexts", "UDP port %1 is open for encrypted relays"),
     QT_TRANSLATE_NOOP("RequirementTexts", "A relay forwards picture and sound where no direct way exists.")},
    {"turn-tls", QT_TRANSLATE_NOOP("RequirementTexts", "TCP port %1 is open for encrypted relays"),
     QT_TRANSLATE_NOOP("RequirementTexts", "A relay forwards picture and sound where no direct way exists.")},
    {"range-main", QT_TRANSLATE_NOOP("RequirementTexts", "Main data centre %1 can be reached"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The platform itself runs at these addresses.")},
    {"range-failover", QT_TRANSLATE_NOOP("RequirementTexts", "Stand-by data centre %1 can be reached"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "The platform moves to these addresses when its main data centre fails.")},
    {"range-streaming", QT_TRANSLATE_NOOP("RequirementTexts", "Streaming addresses %1 can be reached"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Picture and sound come from these addresses.")},
    {"range-streaming-global",
     QT_TRANSLATE_NOOP("RequirementTexts", "Streaming addresses worldwide can be reached"),
     QT_TRANSLATE_NOOP(
         "RequirementTexts",
         "Meetings with people far away may use streaming servers in other parts of the world.")},
    {"domain-platform", QT_TRANSLATE_NOOP("RequirementTexts", "The platform's web pages are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Your meeting takes place on these pages.")},
    {"domain-jquery", QT_TRANSLATE_NOOP("RequirementTexts", "The jQuery library is allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The meeting page loads a part of its program from there.")},
    {"domain-fonts", QT_TRANSLATE_NOOP("RequirementTexts", "Web fonts are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "The meeting page loads its typefaces from there.")},
    {"domain-recaptcha", QT_TRANSLATE_NOOP("RequirementTexts", "Sign-in protection (reCAPTCHA) is allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Without it you may not be able to sign in.")},
    {"domain-streaming", QT_TRANSLATE_NOOP("RequirementTexts", "The streaming service's hosts are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Picture and sound of the meeting are arranged through them.")},
    {"domain-hotjar",
     QT_TRANSLATE_NOOP("RequirementTexts", "Anonymous usage statistics (Hotjar) are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "They help to improve the platform; meetings work without them.")},
    {"domain-mixpanel",
     QT_TRANSLATE_NOOP("RequirementTexts", "Anonymous usage statistics (Mixpanel) are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "They help to improve the platform; meetings work without them.")},
    {"domain-cdn", QT_TRANSLATE_NOOP("RequirementTexts", "Google's delivery network is allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Pictures and parts of the pages come from there.")},
    {"domain-help-video", QT_TRANSLATE_NOOP("RequirementTexts", "Help videos are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Short films in the help pages; meetings work without them.")},
    {"domain-helpdesk", QT_TRANSLATE_NOOP("RequirementTexts", "The helpdesk chat is allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts", "Through it you reach the people who help you.")},
    {"domain-errors", QT_TRANSLATE_NOOP("RequirementTexts", "Automatic fault reports are allowed"),
     QT_TRANSLATE_NOOP("RequirementTexts",
                       "They tell the platform's makers about faults; meetings work without them.")},
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
