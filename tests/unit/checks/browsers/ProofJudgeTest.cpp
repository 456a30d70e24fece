#include "core/checks/browsers/BrowsersChecker.h"
#include "core/checks/browsers/proof/BrowserProof.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/unit/checks/browsers/BrowserFixture.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

BrowserAnswer workingAnswer()
{
    BrowserAnswer answer;
    answer.secure = true;
    answer.camera = answer.microphone = DeviceUse::Worked;
    answer.peerConnection = true;
    answer.candidates = {{QStringLiteral("host"), QStringLiteral("udp")}};
    answer.userAgent = QStringLiteral("Mozilla/5.0 Chrome/120.0.0.0 Safari/537.36");
    return answer;
}

ProofVisit answered(const BrowserAnswer& answer)
{
    return {ProofEnd::Answered, answer, {}};
}

ProofVisit devicesShown(DeviceUse camera, DeviceUse microphone)
{
    BrowserAnswer answer = workingAnswer();
    answer.camera = camera;
    answer.microphone = microphone;
    return answered(answer);
}

ProofVisit withoutCalls()
{
    BrowserAnswer answer = workingAnswer();
    answer.peerConnection = false;
    return answered(answer);
}

Browser chromeInstalled()
{
    return installedBrowser(Browser::Kind::Chrome, {120, 0, 6099}, true);
}

QList<Finding> provedFindings(const QList<Browser>& browsers, const QMap<int, ProofVisit>& proofs,
                              const QStringList& iceHosts = {})
{
    return BrowsersChecker().judge({{browsers, {}, {}, {}}, proofs, {}, iceHosts}, browserProfile());
}

Finding findingWith(const QList<Finding>& findings, const char* code)
{
    for (const Finding& finding : findings)
        if (finding.code == QLatin1String(code))
            return finding;
    return {};
}

/// "state verdict requirement" of the proof.
QString proofOf(const Browser& browser, const ProofVisit& visit)
{
    const Finding finding = findingWith(provedFindings({browser}, {{0, visit}}), "browsers.proof");
    return QStringLiteral("%1 %2 %3")
        .arg(finding.facts.value(QLatin1String("state")).toString(), verdictWord(finding.verdict),
             finding.requirement);
}

QStringList diagnosesOf(const QList<Finding>& findings)
{
    QStringList codes;
    for (const Diagnosis& diagnosis : diagnose(findings, browserProfile()))
        codes.append(diagnosis.code);
    return codes;
}

} // namespace

TEST_CASE("What a browser shows counts by what it can mean")
{
    const Browser chrome = chromeInstalled();
    CHECK(proofOf(chrome, answered(workingAnswer())) == QLatin1String("proved pass BRW-CAMERA-POLICY"));
    BrowserAnswer cutOff = workingAnswer();
    cutOff.candidates.clear();
    CHECK(proofOf(chrome, answered(cutOff)) == QLatin1String("no-way unknown BRW-CAMERA-POLICY"));
    CHECK(proofOf(chrome, devicesShown(DeviceUse::Refused, DeviceUse::Worked)) ==
          QLatin1String("refused unknown BRW-CAMERA-POLICY"));
    CHECK(proofOf(chrome, devicesShown(DeviceUse::Unanswered, DeviceUse::Unanswered)) ==
          QLatin1String("unanswered unknown BRW-CAMERA-POLICY"));
    CHECK(proofOf(chrome, devicesShown(DeviceUse::NotFound, DeviceUse::Worked)) ==
          QLatin1String("no-device unknown "));
    CHECK(proofOf(chrome, devicesShown(DeviceUse::Busy, DeviceUse::Worked)) ==
          QLatin1String("unusable unknown BRW-CAMERA-POLICY"));
    CHECK(proofOf(chrome, devicesShown(DeviceUse::Missing, DeviceUse::Missing)) ==
          QLatin1String("no-calls fail BRW-CAMERA-POLICY"));
    CHECK(proofOf(chrome, withoutCalls()) == QLatin1String("no-calls fail BRW-CAMERA-POLICY"));
    BrowserAnswer insecure = workingAnswer();
    insecure.secure = false;
    insecure.camera = insecure.microphone = DeviceUse::Missing;
    CHECK(proofOf(chrome, answered(insecure)) == QLatin1String("insecure unknown BRW-CAMERA-POLICY"));
    CHECK(proofOf(chrome, {ProofEnd::ScriptsOff, {}, {}}) == QLatin1String("scripts-off unknown BRW-JS"));
    CHECK(proofOf(chrome, {ProofEnd::NoAnswer, {}, {}}) ==
          QLatin1String("no-answer unknown BRW-CAMERA-POLICY"));
    CHECK(proofOf(chrome, {ProofEnd::NotOpened, {}, {}}) ==
          QLatin1String("not-opened unknown BRW-CAMERA-POLICY"));
    CHECK(proofOf(chrome, {ProofEnd::Shared, {}, {}}) == QLatin1String("shared unknown BRW-CAMERA-POLICY"));
    CHECK(proofOf(chrome, {ProofEnd::NotStarted, {}, QStringLiteral("ENOENT")}) ==
          QLatin1String("not-started unknown BRW-CAMERA-POLICY"));
}

TEST_CASE("A setting that the browser confirms is one fault with it, and one diagnosis")
{
    const Browser forbidden = withPolicy(chromeInstalled(), "VideoCaptureAllowed", false);
    const ProofVisit refused = devicesShown(DeviceUse::Refused, DeviceUse::Worked);
    CHECK(proofOf(forbidden, refused) == QLatin1String("refused fail BRW-CAMERA-POLICY"));
    CHECK(proofOf(forbidden, devicesShown(DeviceUse::Refused, DeviceUse::Refused)) ==
          QLatin1String("refused unknown BRW-CAMERA-POLICY"));
    const QList<Finding> findings = provedFindings({forbidden}, {{0, refused}});
    CHECK(diagnosesOf(findings) == QStringList{QStringLiteral("browser.policy-blocks")});
    CHECK(diagnose(findings, browserProfile()).first().explains.size() ==
          3); // policy, default browser, proof

    const Browser scriptless = withPolicy(chromeInstalled(), "DefaultJavaScriptSetting", 2);
    CHECK(proofOf(scriptless, {ProofEnd::ScriptsOff, {}, {}}) == QLatin1String("scripts-off fail BRW-JS"));
    CHECK(diagnosesOf(provedFindings({scriptless}, {{0, {ProofEnd::ScriptsOff, {}, {}}}})) ==
          QStringList{QStringLiteral("browser.script-off")});
}

TEST_CASE("One browser that works makes what others show a warning")
{
    const Browser other = installedBrowser(Browser::Kind::Firefox, {115});
    const auto verdictBeside = [&](const ProofVisit& first, const ProofVisit& second) {
        return findingWith(provedFindings({chromeInstalled(), other}, {{0, first}, {1, second}}),
                           "browsers.proof")
            .verdict;
    };
    BrowserAnswer firefox = workingAnswer();
    firefox.userAgent = QStringLiteral("Mozilla/5.0 Firefox/115.0");
    CHECK(verdictBeside(withoutCalls(), answered(firefox)) == Verdict::Warn);
    CHECK(verdictBeside({ProofEnd::NoAnswer, {}, {}}, answered(firefox)) == Verdict::Warn);
    CHECK(verdictBeside({ProofEnd::NoAnswer, {}, {}}, withoutCalls()) == Verdict::Unknown);
    CHECK(verdictBeside(withoutCalls(), withoutCalls()) == Verdict::Fail);
    const QList<Finding> findings = provedFindings({chromeInstalled(), other}, {{0, withoutCalls()}});
    CHECK(findingWith(findings, "browsers.default").verdict == Verdict::Fail);
}

TEST_CASE("What the page contradicts is told, and the setting decides")
{
    const Browser forbidden = withPolicy(chromeInstalled(), "VideoCaptureAllowed", false);
    const QList<Finding> findings = provedFindings({forbidden}, {{0, answered(workingAnswer())}});
    const Finding differs = findingWith(findings, "browsers.proof-differs");
    CHECK(differs.verdict == Verdict::Warn);
    CHECK(differs.requirement.isEmpty());
    CHECK(differs.facts.value(QLatin1String("setting")) == QJsonValue(QStringLiteral("VideoCaptureAllowed")));
    CHECK(verdictsOf(findings, "BRW-CAMERA-POLICY") == QLatin1String("fail pass"));
    CHECK(findingWith(provedFindings({chromeInstalled()}, {{0, answered(workingAnswer())}}),
                      "browsers.proof-differs")
              .code.isEmpty());

    BrowserAnswer older = workingAnswer();
    older.userAgent = QStringLiteral("Mozilla/5.0 Chrome/119.0.0.0");
    const Finding version =
        findingWith(provedFindings({chromeInstalled()}, {{0, answered(older)}}), "browsers.proof-differs");
    CHECK(version.facts.value(QLatin1String("running")) == QJsonValue(119));
}

TEST_CASE("A browser that finds no way out where this program does is held back")
{
    const QStringList hosts{QStringLiteral("stun.example.com")};
    BrowserAnswer inside = workingAnswer();
    inside.candidates = {{QStringLiteral("host"), QStringLiteral("udp")}};
    BrowserAnswer outside = inside;
    outside.candidates.append({QStringLiteral("srflx"), QStringLiteral("udp")});
    const auto networkOf = [&](const BrowserAnswer& answer) {
        return findingWith(provedFindings({chromeInstalled()}, {{0, answered(answer)}}, hosts),
                           "browsers.proof-network");
    };
    CHECK(networkOf(outside).verdict == Verdict::Pass);
    CHECK(networkOf(inside).verdict == Verdict::Warn);
    CHECK(findingWith(provedFindings({chromeInstalled()}, {{0, answered(inside)}}), "browsers.proof-network")
              .code.isEmpty());

    const QJsonObject target{{QStringLiteral("name"), hosts.first()},
                             {QStringLiteral("transport"), QStringLiteral("udp")},
                             {QStringLiteral("route"), QStringLiteral("direct")},
                             {QStringLiteral("outcome"), QStringLiteral("passed")}};
    const Finding stun{QStringLiteral("ports.stun-udp"),
                       Verdict::Pass,
                       {},
                       {},
                       {{QStringLiteral("targets"), QJsonArray{target}}}};
    CHECK(diagnosesOf({networkOf(inside), stun}) == QStringList{QStringLiteral("browser.held-back")});
    CHECK(diagnosesOf({networkOf(outside), stun}).isEmpty());
    CHECK(diagnosesOf({networkOf(inside)}).isEmpty());
    const Browser routed =
        withPolicy(chromeInstalled(), "WebRtcIPHandling", QStringLiteral("disable_non_proxied_udp"));
    CHECK(diagnosesOf(provedFindings({routed}, {{0, answered(inside)}}, hosts) + QList<Finding>{stun})
              .isEmpty());
}

TEST_CASE("A WebSocket that opens to this program and not in the browser: the browser is held back")
{
    const QUrl declared(QStringLiteral("wss://live.example.com/ws")),
        maybe(QStringLiteral("wss://www.example.com/"));
    RequirementsProfile profile = browserProfile();
    profile.requirements.append(browserRow(
        "NET-WSS", "websocket", probeValues::WebSockets{{{declared, true, false}, {maybe, false, false}}}));
    const auto findings = [&](const char* ofDeclared) {
        BrowserAnswer answer = workingAnswer();
        answer.webSockets = {{declared, QLatin1String(ofDeclared)}, {maybe, QStringLiteral("failed")}};
        return BrowsersChecker().judge({{{chromeInstalled()}, {}, {}, {}}, {{0, answered(answer)}}, {}, {}},
                                       profile);
    };
    const auto webSocket = [](const char* outcome) {
        const QJsonObject target{{QStringLiteral("name"), QStringLiteral("live.example.com")},
                                 {QStringLiteral("outcome"), QLatin1String(outcome)}};
        return QList<Finding>{{QStringLiteral("ports.websocket"),
                               Verdict::Pass,
                               {},
                               {},
                               {{QStringLiteral("targets"), QJsonArray{target}}}}};
    };
    CHECK(findingWith(findings("open"), "browsers.proof-websocket").verdict == Verdict::Pass);
    const Finding failed = findingWith(findings("failed"), "browsers.proof-websocket");
    CHECK(failed.verdict == Verdict::Warn);
    CHECK(failed.requirement.isEmpty());
    CHECK(failed.facts.value(QLatin1String("failed")) == QJsonArray{QStringLiteral("live.example.com")});
    CHECK(findingWith(findings("silent"), "browsers.proof-websocket").verdict == Verdict::Warn);
    CHECK(diagnosesOf({failed}).isEmpty());
    CHECK(diagnosesOf({failed}) == diagnosesOf(QList<Finding>{failed} + webSocket("failed")));
    CHECK(diagnosesOf(QList<Finding>{failed} + webSocket("passed")) ==
          QStringList{QStringLiteral("browser.held-back")});
    CHECK(diagnosesOf(findings("open") + webSocket("passed")).isEmpty());
}

TEST_CASE("A WebSocket that may be none is no fault of the browser's")
{
    BrowserAnswer answer = workingAnswer();
    answer.webSockets = {{QUrl(QStringLiteral("wss://www.example.com/")), QStringLiteral("failed")}};
    CHECK(
        findingWith(provedFindings({chromeInstalled()}, {{0, answered(answer)}}), "browsers.proof-websocket")
            .code.isEmpty());
}

TEST_CASE("Browsers are chosen by name, as the default one, or all of them")
{
    const BrowserInventory inventory{{chromeInstalled(),
                                      installedBrowser(Browser::Kind::FirefoxEsr, {115, 6}),
                                      installedBrowser(Browser::Kind::Other, {1})},
                                     {},
                                     {},
                                     {}};
    const auto chosen = [&](const char* wanted) {
        return chosenBrowsers(QString::fromLatin1(wanted).split(QLatin1Char(',')), inventory);
    };
    CHECK(chosen("default") == ChosenBrowsers{{0}, {}});
    CHECK(chosen("all") == ChosenBrowsers{{0, 1}, {}});
    CHECK(chosen("firefox-esr") == ChosenBrowsers{{1}, {}});
    CHECK(chosen("Mozilla Firefox ESR 115.6") == ChosenBrowsers{{1}, {}});
    CHECK(chosen("CHROME,default") == ChosenBrowsers{{0}, {}});
    CHECK(chosen("opera") == ChosenBrowsers{{}, {QStringLiteral("opera")}});
}
