#include "core/checks/browsers/BrowsersChecker.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/unit/checks/browsers/BrowserFixture.h"

#include <QJsonArray>
#include <QSet>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

using Kind = Browser::Kind;

QList<Finding> judgedOf(const QList<Browser>& browsers)
{
    return BrowsersChecker().judge({{browsers, {}, {}, {}}, {}, {}, {}}, browserProfile());
}

QStringList causesOf(const QList<Finding>& findings)
{
    QStringList codes;
    for (const Diagnosis& diagnosis : diagnose(findings, browserProfile()))
        codes.append(diagnosis.code);
    codes.sort();
    return codes;
}

} // namespace

TEST_CASE("A version is judged by the list, at the edge of each limit")
{
    struct Case
    {
        Kind kind;
        QVersionNumber version;
        Verdict verdict;
        const char* support;
    };
    for (const Case& c : {Case{Kind::Chrome, {67}, Verdict::Pass, "supported"},
                          Case{Kind::Chrome, {67, 0, 3396, 62}, Verdict::Pass, "supported"},
                          Case{Kind::Chrome, {66, 9}, Verdict::Fail, "too-old"},
                          Case{Kind::Firefox, {60, 0}, Verdict::Pass, "supported"},
                          Case{Kind::Firefox, {59, 0, 3}, Verdict::Fail, "too-old"},
                          Case{Kind::FirefoxEsr, {60}, Verdict::Pass, "supported"},
                          Case{Kind::FirefoxEsr, {52, 9}, Verdict::Fail, "too-old"},
                          Case{Kind::Edge, {120}, Verdict::Pass, "supported"},
                          Case{Kind::EdgeLegacy, {17, 17134}, Verdict::Pass, "supported"},
                          Case{Kind::EdgeLegacy, {16, 16299}, Verdict::Fail, "too-old"},
                          Case{Kind::Safari, {11}, Verdict::Pass, "supported"},
                          Case{Kind::Safari, {10, 1, 2}, Verdict::Fail, "too-old"},
                          Case{Kind::Chromium, {120}, Verdict::Warn, "unlisted"},
                          Case{Kind::Chromium, {66}, Verdict::Fail, "too-old"},
                          Case{Kind::Brave, {120}, Verdict::Warn, "unlisted"},
                          Case{Kind::Opera, {50}, Verdict::Warn, "unlisted"},
                          Case{Kind::Vivaldi, {6}, Verdict::Warn, "unlisted"},
                          Case{Kind::Other, {99}, Verdict::Fail, "not-supported"},
                          Case{Kind::Chrome, {}, Verdict::Unknown, "unknown"}}) {
        CAPTURE(browserName(c.kind).toStdString(), c.version.toString().toStdString());
        const QList<Finding> findings = judgedOf({installedBrowser(c.kind, c.version)});
        const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.code == QLatin1String("browsers.version");
        });
        REQUIRE(found != findings.end());
        CHECK(found->verdict == c.verdict);
        CHECK(found->facts.value(QLatin1String("support")).toString() == QLatin1String(c.support));
    }
}

TEST_CASE("One good browser makes the faults of the others warnings")
{
    const Browser good = installedBrowser(Kind::Firefox, {115});
    const Browser forbidden = withPolicy(installedBrowser(Kind::Chrome, {120}), "VideoCaptureAllowed", false);
    const Browser scriptless = withPolicy(installedBrowser(Kind::Edge, {120}), "DefaultJavaScriptSetting", 2);
    const Browser old = installedBrowser(Kind::Safari, {9});

    QList<Finding> findings = judgedOf({good, forbidden, scriptless, old});
    CHECK(verdictsOf(findings, "BRW-VERSION") == QLatin1String("pass warn"));
    CHECK(verdictsOf(findings, "BRW-CAMERA-POLICY") == QLatin1String("pass warn"));
    CHECK(verdictsOf(findings, "BRW-JS") == QLatin1String("pass warn"));

    findings = judgedOf({forbidden, scriptless, old});
    CHECK(verdictsOf(findings, "BRW-VERSION") == QLatin1String("pass warn"));
    CHECK(verdictsOf(findings, "BRW-CAMERA-POLICY") == QLatin1String("fail pass"));
    CHECK(verdictsOf(findings, "BRW-JS") == QLatin1String("fail pass"));

    CHECK(verdictsOf(judgedOf({old}), "BRW-VERSION") == QLatin1String("fail"));
    CHECK(verdictsOf(judgedOf({old, installedBrowser(Kind::Chrome, {})}), "BRW-VERSION") ==
          QLatin1String("unknown"));
}

TEST_CASE("What cannot be told is unknown, unless another browser is good")
{
    const Browser recommended =
        withPolicy(installedBrowser(Kind::Chrome, {120}), "VideoCaptureAllowed", false, false);
    CHECK(verdictsOf(judgedOf({recommended}), "BRW-CAMERA-POLICY") == QLatin1String("unknown"));
    CHECK(verdictsOf(judgedOf({recommended, installedBrowser(Kind::Edge, {120})}), "BRW-CAMERA-POLICY") ==
          QLatin1String("pass warn"));
    Browser flatpak = installedBrowser(Kind::Chrome, {120});
    flatpak.policiesKnown = false;
    CHECK(verdictsOf(judgedOf({flatpak}), "BRW-CAMERA-POLICY") == QLatin1String("unknown"));
    CHECK(verdictsOf(judgedOf({flatpak}), "BRW-JS") == QLatin1String("unknown"));
}

TEST_CASE("The default browser has a row of its own, for which its faults count")
{
    const Browser other = installedBrowser(Kind::Firefox, {115});
    const auto verdictOf = [&](const Browser& chosen) {
        return verdictsOf(judgedOf({chosen, other}), "BRW-DEFAULT");
    };
    CHECK(verdictOf(installedBrowser(Kind::Chrome, {120}, true)) == QLatin1String("pass"));
    CHECK(verdictOf(installedBrowser(Kind::Chromium, {120}, true)) == QLatin1String("warn"));
    CHECK(verdictOf(installedBrowser(Kind::Chrome, {50}, true)) == QLatin1String("fail"));
    CHECK(verdictOf(installedBrowser(Kind::Other, {50}, true)) == QLatin1String("fail"));
    CHECK(verdictOf(installedBrowser(Kind::Chrome, {}, true)) == QLatin1String("unknown"));
    CHECK(verdictOf(withPolicy(installedBrowser(Kind::Chrome, {120}, true), "AudioCaptureAllowed", false)) ==
          QLatin1String("fail"));
    CHECK(verdictOf(withPolicy(installedBrowser(Kind::Chrome, {120}, true), "AudioCaptureAllowed", false,
                               false)) == QLatin1String("unknown"));
    CHECK(verdictsOf(judgedOf({other}), "BRW-DEFAULT") == QLatin1String("unknown"));
}

TEST_CASE("OpenH264 is missing, off, old, or current, and a warning where another browser will do")
{
    const auto state = [](std::initializer_list<std::pair<const char*, QJsonValue>> preferences,
                          const QStringList& folders) {
        FirefoxProfile own{QStringLiteral("/p"), {}, folders};
        for (const auto& [name, value] : preferences)
            own.preferences.insert(QLatin1String(name),
                                   {value, PreferenceLevel::User, QStringLiteral("prefs.js")});
        Browser firefox = installedBrowser(Kind::Firefox, {115}, true);
        firefox.profiles = {own};
        const QList<Finding> findings = judgedOf({firefox});
        const Finding& last = findings.last();
        return QStringLiteral("%1 %2").arg(last.facts.value(QLatin1String("state")).toString(),
                                           verdictWord(last.verdict));
    };
    const QJsonValue at(QStringLiteral("2.3.2"));
    const QStringList folder{QStringLiteral("2.3.2")};
    CHECK(state({{"media.gmp-gmpopenh264.version", at}}, folder) == QLatin1String("current pass"));
    CHECK(state({}, folder) == QLatin1String("current pass"));
    CHECK(state({{"media.gmp-gmpopenh264.version", QStringLiteral("system-installed")}}, {}) ==
          QLatin1String("current pass"));
    CHECK(state({{"media.gmp-gmpopenh264.version", at}}, {}) == QLatin1String("missing fail"));
    CHECK(state({}, {}) == QLatin1String("missing fail"));
    CHECK(state({}, {QStringLiteral("1.8.1.1")}) == QLatin1String("old fail"));
    CHECK(state({}, {QStringLiteral("1.8.1.2")}) == QLatin1String("current pass"));
    CHECK(state({{"media.gmp-gmpopenh264.enabled", false}}, folder) == QLatin1String("disabled warn"));
    CHECK(state({{"media.gmp-gmpopenh264.enabled", false}, {"media.gmp-gmpopenh264.autoupdate", false}},
                folder) == QLatin1String("disabled fail"));
    CHECK(state({{"media.gmp-gmpopenh264.autoupdate", false}}, folder) == QLatin1String("not-updated warn"));

    CHECK(verdictsOf(judgedOf({installedBrowser(Kind::Firefox, {115}, true)}), "BRW-OPENH264") ==
          QLatin1String("unknown"));
    CHECK(verdictsOf(
              judgedOf({installedBrowser(Kind::Chrome, {120}, true), installedBrowser(Kind::Firefox, {115})}),
              "BRW-OPENH264") == QLatin1String("warn"));
}

TEST_CASE("Rows that do not apply are said so")
{
    const auto rows = [](const QList<Browser>& browsers) {
        return BrowsersChecker()
            .notApplicable({{browsers, {}, {}, {}}, {}, {}, {}}, browserProfile())
            .join(QLatin1Char(' '));
    };
    CHECK(rows({installedBrowser(Kind::Chrome, {120})}) ==
          QLatin1String("BRW-SCREENSHARE BRW-OPENH264 BRW-IE11-PLUGIN"));
    CHECK(rows({installedBrowser(Kind::Chrome, {72})}) ==
          QLatin1String("BRW-SCREENSHARE BRW-OPENH264 BRW-IE11-PLUGIN"));
    CHECK(rows({installedBrowser(Kind::Chrome, {71, 9})}) == QLatin1String("BRW-OPENH264 BRW-IE11-PLUGIN"));
    CHECK(rows({installedBrowser(Kind::Firefox, {115})}) == QLatin1String("BRW-SCREENSHARE BRW-IE11-PLUGIN"));
    CHECK(rows({installedBrowser(Kind::InternetExplorer, {11})}) ==
          QLatin1String("BRW-SCREENSHARE BRW-OPENH264"));
    CHECK(rows({installedBrowser(Kind::InternetExplorer, {11}, true), installedBrowser(Kind::Edge, {120})}) ==
          QLatin1String("BRW-SCREENSHARE BRW-OPENH264"));
    CHECK(rows({installedBrowser(Kind::Edge, {120}, true), installedBrowser(Kind::InternetExplorer, {11})}) ==
          QLatin1String("BRW-SCREENSHARE BRW-OPENH264 BRW-IE11-PLUGIN"));
}

TEST_CASE("Internet Explorer is good with its plug-in only")
{
    const Browser explorer = installedBrowser(Kind::InternetExplorer, {11}, true);
    const Browser forbidden = withPolicy(installedBrowser(Kind::Edge, {120}), "VideoCaptureAllowed", false);
    CHECK(verdictsOf(judgedOf({explorer}), "BRW-IE11-PLUGIN") == QLatin1String("fail"));
    CHECK(verdictsOf(judgedOf({explorer, forbidden}), "BRW-CAMERA-POLICY") == QLatin1String("fail pass"));
    const BrowserInventory complete{
        {explorer, forbidden}, {}, {}, ExplorerPlugin{QStringLiteral("OpenTok"), {}, {}}};
    const QList<Finding> findings = BrowsersChecker().judge({complete, {}, {}, {}}, browserProfile());
    CHECK(verdictsOf(findings, "BRW-IE11-PLUGIN") == QLatin1String("pass"));
    CHECK(verdictsOf(findings, "BRW-CAMERA-POLICY") == QLatin1String("pass warn"));
}

TEST_CASE("Each cause is given for its findings, with file and value for the administrator")
{
    CHECK(causesOf(judgedOf({})) == QStringList{QStringLiteral("browser.none")});
    CHECK(causesOf(judgedOf({installedBrowser(Kind::Chrome, {120}, true)})).isEmpty());
    CHECK(causesOf(judgedOf({installedBrowser(Kind::Chrome, {50})})) ==
          QStringList{QStringLiteral("browser.too-old")});
    CHECK(causesOf(
              judgedOf({installedBrowser(Kind::Other, {1}, true), installedBrowser(Kind::Chrome, {120})})) ==
          QStringList{QStringLiteral("browser.default-unsupported")});
    CHECK(causesOf(judgedOf({withPolicy(installedBrowser(Kind::Chrome, {120}, true), "VideoCaptureAllowed",
                                        false)})) == QStringList{QStringLiteral("browser.policy-blocks")});
    CHECK(causesOf(judgedOf({withPolicy(installedBrowser(Kind::Chrome, {120}, true), "VideoCaptureAllowed",
                                        false, false)}))
              .isEmpty());
    CHECK(causesOf(judgedOf(
              {withPolicy(installedBrowser(Kind::Chrome, {120}, true), "DefaultJavaScriptSetting", 2)})) ==
          QStringList{QStringLiteral("browser.script-off")});
    CHECK(causesOf(judgedOf({installedBrowser(Kind::InternetExplorer, {11}, true)})) ==
          QStringList{QStringLiteral("browser.plugin-missing")});
    Browser firefox = installedBrowser(Kind::Firefox, {115}, true);
    firefox.profiles = {{QStringLiteral("/p"), {}, {}}};
    CHECK(causesOf(judgedOf({firefox})) == QStringList{QStringLiteral("browser.openh264-stale")});
    CHECK(describe(diagnose(judgedOf({firefox}), browserProfile()).first())
              .adminAdvice.contains(QStringLiteral(": missing, /p")));

    const QList<Finding> findings =
        judgedOf({withPolicy(installedBrowser(Kind::Chrome, {120}, true), "VideoCaptureAllowed", false)});
    const Diagnosis diagnosis = diagnose(findings, browserProfile()).first();
    CHECK(diagnosis.explains.size() == 2);
    const QString advice = describe(diagnosis).adminAdvice;
    CHECK(advice.contains(QLatin1String("VideoCaptureAllowed = false (/etc/x.json)")));
}

TEST_CASE("Whom the desktop's portal denies the camera is told where to allow it, and nothing is made of "
          "what may be")
{
    Browser packaged = installedBrowser(Kind::Firefox, {115}, true);
    packaged.profiles = {{QStringLiteral("/p"), {}, {QStringLiteral("2.3.2")}}};
    packaged.portalDenial = QStringLiteral("org.mozilla.firefox");
    CHECK(verdictsOf(judgedOf({packaged}), "BRW-CAMERA-POLICY") == QLatin1String("unknown"));
    CHECK(causesOf(judgedOf({packaged})).isEmpty());
    packaged.profiles.first().preferences.insert(
        QStringLiteral("media.webrtc.camera.allow-pipewire"),
        {true, PreferenceLevel::User, QStringLiteral("/p/prefs.js")});
    CHECK(verdictsOf(judgedOf({packaged}), "BRW-CAMERA-POLICY") == QLatin1String("fail"));
    const QList<Diagnosis> causes = diagnose(judgedOf({packaged}), browserProfile());
    REQUIRE(causes.size() == 1);
    CHECK(causes.first().code == QLatin1String("browser.policy-blocks"));
    CHECK(describe(causes.first()).userAdvice.contains(QLatin1String("settings of your desktop")));
    CHECK(describe(causes.first())
              .adminAdvice.contains(QLatin1String("devices camera org.mozilla.firefox = no")));

    // Refused by the user for the page, too: both are theirs to change.
    Diagnosis both = causes.first();
    QJsonArray settings = both.facts.value(QLatin1String("settings")).toArray();
    settings.append(
        QJsonObject{{QStringLiteral("browser"), packaged.name}, {QStringLiteral("users_own"), true}});
    both.facts.insert(QStringLiteral("settings"), settings);
    CHECK(describe(both).userAdvice.contains(QLatin1String("settings of your desktop")));
    CHECK(describe(both).userAdvice.contains(QLatin1String("page of the meeting")));
    settings.append(QJsonObject{{QStringLiteral("browser"), packaged.name}}); // an administrator's
    both.facts.insert(QStringLiteral("settings"), settings);
    CHECK(describe(both).userAdvice.startsWith(QLatin1String("You likely cannot")));
}

TEST_CASE("Every finding has a sayable code and words that name its browser")
{
    Browser strange = withPolicy(installedBrowser(Kind::Chrome, {70}, true), "ScreenCaptureAllowed", false);
    strange = withPolicy(strange, "URLBlocklist", QJsonArray{QStringLiteral("*")});
    strange = withPolicy(strange, "WebRtcUdpPortRange", QStringLiteral("1-2"));
    strange = withPolicy(strange, "ProxyMode", QStringLiteral("direct"));
    strange = withPolicy(strange, "DefaultJavaScriptSetting", 2);
    strange = withPolicy(strange, "VideoCaptureAllowed", false);
    strange.unreadable = {{QStringLiteral("/etc/y.json"), ErrorKind::Invalid}};
    QList<Finding> findings =
        judgedOf({strange, installedBrowser(Kind::Firefox, {115}), installedBrowser(Kind::Other, {})});
    findings += judgedOf({installedBrowser(Kind::InternetExplorer, {11}, true)});
    BrowserAnswer shown;
    shown.peerConnection = true;
    shown.camera = DeviceUse::Worked;
    shown.webSockets = {{QUrl(QStringLiteral("wss://live.example.com/")), QStringLiteral("open")}};
    findings += BrowsersChecker().judge({{{strange}, {}, {}, {}},
                                         {{0, {ProofEnd::Answered, shown, {}}}},
                                         {QStringLiteral("netscape")},
                                         {QStringLiteral("stun.example.com")}},
                                        browserProfile());
    const BrowsersChecker checker;
    QSet<QString> codes;
    QSet<QString> seen;
    for (const SayableCode& code : checker.codes())
        codes.insert(code.code);
    for (const Finding& finding : findings) {
        CAPTURE(finding.code.toStdString());
        const Wording words = checker.describe(finding);
        seen.insert(finding.code);
        CHECK(words.summary != finding.code);
        CHECK(words.summary.contains(finding.subject));
        CHECK_FALSE((words.summary + words.advice).contains(QLatin1String("%")));
        CHECK((finding.verdict != Verdict::Fail || !words.advice.isEmpty()));
    }
    CHECK(seen == codes);
    for (const QString& code : codes)
        CHECK_FALSE(checker.describe({code, Verdict::Fail, {}, {}, {}}).summary.isEmpty());
}
