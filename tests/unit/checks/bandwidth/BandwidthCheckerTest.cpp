#include "core/diagnosis/Diagnoses.h"
#include "tests/unit/checks/bandwidth/BandwidthStage.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace precall;

namespace {

const MeasuredRate atLeastSlow{RateAnswer::Unknown, 633, 633, 633, true};

} // namespace

TEST_CASE("bandwidth: a good path meets all three rows and has no cause")
{
    BandwidthStage stage;
    const QList<Finding> findings = stage.findings();
    REQUIRE(findings.size() == 3);
    for (const Finding& finding : findings) {
        CAPTURE(finding.code.toStdString());
        CHECK(finding.verdict == Verdict::Pass);
        for (const char* fact : {"source", "kbps", "kbps_low", "kbps_high", "at_least", "need_kbps", "rtt_ms",
                                 "loaded_delay_ms", "jitter_ms", "loss_percent", "reordered", "duplicates", "audio_mos", "seconds", "bytes_up",
                                 "bytes_down", "route", "address", "port", "ms", "error", "attempts"})
            CHECK(finding.facts.contains(QLatin1String(fact)));
    }
    CHECK(stage.net.bandwidth.asked.size() == 1);
    CHECK(stage.causes().isEmpty());
    const Finding quality = findingOf(findings, QStringLiteral("bandwidth.quality"));
    CHECK(quality.facts.value(QLatin1String("used_bytes_up")).toInt() == 700'000);
    CHECK(BandwidthChecker().describe(quality).summary.contains(QLatin1String("has used")));
}

TEST_CASE("bandwidth: without a network nothing is tried, and no consent asked for")
{
    BandwidthStage stage;
    stage.net.interfaces.link.interfaces.clear();
    CHECK(reasonOf(stage.findings().first()) == QLatin1String("no-link"));
    CHECK(stage.net.bandwidth.asked.isEmpty());
}

TEST_CASE("bandwidth: without a source the rows are open, and the words say what is missing")
{
    BandwidthStage stage;
    stage.settings.turn = {};
    CHECK(reasonOf(stage.findings().first()) == QLatin1String("no-credentials"));
    stage.profile.servers.clear();
    CHECK(reasonOf(stage.findings().first()) == QLatin1String("no-source"));
    stage.profile.bandwidth.ndt7 = QUrl(QStringLiteral("https://locate.example/"));
    const QList<Finding> findings = stage.findings();
    REQUIRE(findings.size() == 3);
    for (const Finding& finding : findings) {
        CHECK(finding.verdict == Verdict::Unknown);
        CHECK(reasonOf(finding) == QLatin1String("no-consent"));
        CHECK_FALSE(BandwidthChecker().describe(finding).summary.isEmpty());
        CHECK_FALSE(BandwidthChecker().describe(finding).advice.isEmpty());
    }
    CHECK(stage.net.bandwidth.asked.isEmpty());
    CHECK(stage.causes().isEmpty());
}

TEST_CASE("bandwidth: an upload that is too slow is one cause, which takes the overloaded quality with it")
{
    BandwidthStage stage;
    stage.profile.servers.removeLast();
    stage.net.bandwidth.alter = bothWays(BandwidthSource::TurnUdp, slowRate, atLeastSlow);
    const QList<Finding> findings = stage.findings();
    CHECK(findingOf(findings, QStringLiteral("bandwidth.up")).verdict == Verdict::Fail);
    CHECK_FALSE(findingOf(findings, QStringLiteral("bandwidth.up")).facts.contains(QLatin1String("level")));
    CHECK(reasonOf(findingOf(findings, QStringLiteral("bandwidth.down"))) == QLatin1String("other-direction"));
    CHECK(reasonOf(findingOf(findings, QStringLiteral("bandwidth.quality"))) == QLatin1String("too-slow"));
    CHECK(stage.causes() == QStringList{QStringLiteral("bw.too-slow-up")});
}

TEST_CASE("bandwidth: below the floor the row weighs must, at the floor it does not")
{
    for (const double high : {349.0, 350.0}) {
        BandwidthStage stage;
        stage.profile.servers.removeLast();
        stage.net.bandwidth.alter = bothWays(BandwidthSource::TurnUdp,
                                             {RateAnswer::TooSlow, 340, 330, high, false}, atLeastSlow);
        CHECK(findingOf(stage.findings(), QStringLiteral("bandwidth.up")).facts.contains(QLatin1String("level")) ==
              (high < 350));
    }
}

TEST_CASE("bandwidth: UDP that is too slow where TCP is not is held back, not a slow line")
{
    BandwidthStage stage;
    stage.net.bandwidth.alter = bothWays(BandwidthSource::TurnUdp, slowRate, atLeastSlow);
    const QList<Finding> findings = stage.findings();
    CHECK(findingOf(findings, QStringLiteral("bandwidth.up")).verdict == Verdict::Fail);
    CHECK(stage.causes() == QStringList{QStringLiteral("bw.shaped-udp")});
    CHECK(stage.net.bandwidth.asked.first().source == BandwidthSource::TurnUdp);
    CHECK(stage.net.bandwidth.asked.at(1).source == BandwidthSource::TurnTcp);
}

TEST_CASE("bandwidth: both too slow is a slow line")
{
    BandwidthStage stage;
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        measured.up = slowRate;
        measured.down = atLeastSlow;
        measured.quality.loadedDelayMs.reset();
    };
    CHECK(stage.causes() == QStringList{QStringLiteral("bw.too-slow-up")});
}

TEST_CASE("bandwidth: UDP through which nothing comes back, and TCP that is fine")
{
    BandwidthStage stage;
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        if (measured.source != BandwidthSource::TurnUdp)
            return;
        measured = {};
        measured.error = Error{ErrorKind::TimedOut, {}, 0};
        measured.step = QStringLiteral("data");
    };
    CHECK(findingOf(stage.findings(), QStringLiteral("bandwidth.up")).verdict == Verdict::Warn);
    CHECK(stage.causes() == QStringList{QStringLiteral("bw.shaped-udp")});
}

TEST_CASE("bandwidth: a server that refuses leaves the rows open, without a cause of their own")
{
    BandwidthStage stage;
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        const BandwidthSource source = measured.source;
        measured = {};
        measured.source = source;
        measured.error = Error{ErrorKind::Protocol, QStringLiteral("TURN error 401"), 401};
        measured.step = QStringLiteral("allocate");
        measured.code = 401;
    };
    for (const Finding& finding : stage.findings()) {
        CHECK(finding.verdict == Verdict::Unknown);
        CHECK(reasonOf(finding) == QLatin1String("failed"));
    }
    CHECK(stage.causes().isEmpty());
}

TEST_CASE("bandwidth: a server whose quota is reached is left for the next source, and it is said why")
{
    BandwidthStage stage;
    stage.profile.bandwidth.download = stage.profile.bandwidth.upload = QUrl(QStringLiteral("https://www.meet.example/"));
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        if (measured.source == BandwidthSource::Https) {
            measured.quality.loadedDelayMs.reset();
            return;
        }
        measured.up = measured.down = {};
        measured.error = Error{ErrorKind::Protocol, QStringLiteral("TURN error 486"), 486};
        measured.code = 486;
        measured.bytesUp = measured.bytesDown = 0;
    };
    const QList<Finding> findings = stage.findings();
    CHECK(findingOf(findings, QStringLiteral("bandwidth.up")).verdict == Verdict::Pass);
    CHECK(findingOf(findings, QStringLiteral("bandwidth.up")).facts.value(QLatin1String("source")) ==
          QLatin1String("https"));
    const Finding quality = findingOf(findings, QStringLiteral("bandwidth.quality"));
    CHECK(reasonOf(quality) == QLatin1String("quota"));
    CHECK(BandwidthChecker().describe(quality).summary.contains(QLatin1String("486")));
    stage.profile.bandwidth = {};
    for (const Finding& finding : stage.findings())
        CHECK(reasonOf(finding) == QLatin1String("quota"));
}

TEST_CASE("bandwidth: a server that agrees and moves nothing is said to be that")
{
    BandwidthStage stage;
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        measured.up = measured.down = {};
        measured.quality = {};
        measured.error = Error{ErrorKind::TimedOut, QStringLiteral("nothing came for 2 s"), 0};
        measured.step = QStringLiteral("data");
    };
    for (const Finding& finding : stage.findings()) {
        CHECK(finding.verdict == Verdict::Unknown);
        CHECK(reasonOf(finding) == QLatin1String("stalled"));
        CHECK(BandwidthChecker().describe(finding).summary.contains(QLatin1String("nothing came through")));
    }
}

TEST_CASE("bandwidth: what web servers cannot tell through a proxy is said to be for that reason")
{
    BandwidthStage stage;
    stage.settings.turn = {};
    stage.profile.bandwidth.download = stage.profile.bandwidth.upload = QUrl(QStringLiteral("https://www.meet.example/"));
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        measured.up.reset();
        measured.quality = {};
        measured.error = Error{ErrorKind::Unsupported, {}, 0};
        measured.step = QStringLiteral("proxy");
    };
    const QList<Finding> findings = stage.findings();
    CHECK(findingOf(findings, QStringLiteral("bandwidth.down")).verdict == Verdict::Pass);
    CHECK(reasonOf(findingOf(findings, QStringLiteral("bandwidth.up"))) == QLatin1String("proxy"));
    CHECK(BandwidthChecker().describe(findingOf(findings, QStringLiteral("bandwidth.up"))).summary.contains(QLatin1String("proxy")));
}

TEST_CASE("bandwidth: a path that loses nearly all is lossy, which is one cause, and beyond the floor a must")
{
    for (const double low : {78.6, 89.5}) {
        BandwidthStage stage;
        stage.profile.servers.removeLast();
        stage.net.bandwidth.alter = [&](BandwidthMeasurement& measured) {
            measured.up = measured.down = {};
            measured.quality = {};
            measured.quality.rttMs = 20;
            measured.quality.lossPercent = Estimate{(low + 99) / 2, low, 99};
        };
        const QList<Finding> findings = stage.findings();
        CHECK(reasonOf(findingOf(findings, QStringLiteral("bandwidth.up"))) == QLatin1String("lossy"));
        CHECK(stage.causes() == QStringList{QStringLiteral("bw.loss")});
        const Finding quality = findingOf(findings, QStringLiteral("bandwidth.quality"));
        CHECK(quality.verdict == Verdict::Fail);
        CHECK(quality.facts.contains(QLatin1String("level")) == (low > 87.75));
    }
}

TEST_CASE("bandwidth: loss is a must only where no share of it keeps both directions at their floors")
{
    const auto [floorUp, streamsUp, low, must] = GENERATE(table<int, int, double, bool>(
        {{350, 1, 88, true}, {900, 1, 68, false}, {900, 1, 69, true}, {350, 0, 99, false}}));
    BandwidthStage stage;
    stage.profile.servers.removeLast();
    stage.settings.streamsUp = streamsUp;
    for (Requirement& row : stage.profile.requirements)
        if (row.id == QLatin1String("BW-UP"))
            row.values = probeValues::Bandwidth{true, 1000, floorUp};
    stage.net.bandwidth.alter = [low = low](BandwidthMeasurement& measured) {
        measured.quality.lossPercent = Estimate{99.5, low, 99.8};
    };
    const Finding quality = findingOf(stage.findings(), QStringLiteral("bandwidth.quality"));
    CAPTURE(floorUp, streamsUp, low);
    CHECK(quality.verdict == Verdict::Fail);
    CHECK(quality.facts.contains(QLatin1String("level")) == must);
}

TEST_CASE("bandwidth: how the picture looks is told of a rate that is known, and of no other")
{
    BandwidthStage stage;
    stage.profile.servers.removeLast();
    stage.net.bandwidth.alter = bothWays(BandwidthSource::TurnUdp, slowRate, atLeastSlow);
    const QList<Finding> findings = stage.findings();
    const Finding up = findingOf(findings, QStringLiteral("bandwidth.up"));
    CHECK(up.facts.value(QLatin1String("video_high")) == 2);
    CHECK(BandwidthChecker().describe(up).summary.endsWith(QLatin1String("Expected picture: acceptable.")));
    CHECK_FALSE(findingOf(findings, QStringLiteral("bandwidth.down")).facts.contains(QLatin1String("video_low")));
}

TEST_CASE("bandwidth: each limit of the quality at its edge, one cause for each")
{
    struct Case
    {
        std::function<void(PathQuality&, bool)> set; ///< bool: over the limit
        const char* cause;
    };
    const QList<Case> cases{
        {[](PathQuality& quality, bool over) { quality.loadedDelayMs = over ? 200 : 199; }, "bw.bufferbloat"},
        {[](PathQuality& quality, bool over) {
             quality.lossPercent = over ? Estimate{5, 3, 7} : Estimate{2.9, 1.5, 4.5};
         },
         "bw.loss"},
        {[](PathQuality& quality, bool over) { quality.rttMs = over ? 400 : 399; }, "bw.rtt"},
        {[](PathQuality& quality, bool over) { quality.jitterMs = over ? 50 : 49; }, "bw.jitter"}};
    for (const Case& c : cases) {
        for (const bool over : {true, false}) {
            BandwidthStage stage;
            stage.net.bandwidth.alter = [&](BandwidthMeasurement& measured) { c.set(measured.quality, over); };
            CAPTURE(c.cause, over);
            CHECK(stage.causes() == (over ? QStringList{QLatin1String(c.cause)} : QStringList()));
            CHECK(findingOf(stage.findings(), QStringLiteral("bandwidth.quality")).verdict ==
                  (over ? Verdict::Fail : Verdict::Pass));
        }
    }
}

TEST_CASE("bandwidth: what comes late over TCP has no cause that was tested, and stays open")
{
    BandwidthStage stage;
    stage.profile.servers.removeFirst();
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        measured.quality.loadedDelayMs = 300;
        measured.quality.latePercent = 7.25;
    };
    const Finding quality = findingOf(stage.findings(), QStringLiteral("bandwidth.quality"));
    CHECK(reasonOf(quality) == QLatin1String("marginal"));
    CHECK(BandwidthChecker().describe(quality).summary.contains(QLatin1String("% too late")));
    CHECK(stage.causes().isEmpty());
}

TEST_CASE("bandwidth: loss whose interval holds the limit is open")
{
    BandwidthStage stage;
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        measured.quality.lossPercent = Estimate{3.5, 2, 6};
    };
    const Finding quality = findingOf(stage.findings(), QStringLiteral("bandwidth.quality"));
    CHECK(quality.verdict == Verdict::Unknown);
    CHECK(reasonOf(quality) == QLatin1String("marginal"));
    CHECK(stage.causes().isEmpty());
}

TEST_CASE("bandwidth: the need grows with the streams, and a direction without streams does not apply")
{
    BandwidthStage stage;
    stage.settings.streamsDown = 3;
    stage.settings.streamsUp = 0;
    const CheckResult result = stage.run(BandwidthChecker());
    CHECK(result.notApplicable == QStringList{QStringLiteral("BW-UP")});
    CHECK(stage.net.bandwidth.plans.first() == BandwidthPlan{0, 3000, false});
    CHECK(findingOf(result.findings, QStringLiteral("bandwidth.down")).facts.value(QLatin1String("need_kbps")) == 3000);
}

TEST_CASE("bandwidth: credentials are asked for where the profile says, and stand nowhere")
{
    BandwidthStage stage;
    stage.settings.turn = {};
    stage.profile.bandwidth.turnCredentials = QUrl(QStringLiteral("https://www.meet.example/turn"));
    stage.net.web.bodies.insert(stage.profile.bandwidth.turnCredentials,
                                R"({"username":"planted-user","password":"planted-password","ttl":60})");
    const CheckResult result = stage.run(BandwidthChecker());
    REQUIRE_FALSE(stage.net.bandwidth.asked.isEmpty());
    CHECK(stage.net.bandwidth.asked.first().credentials.user == QStringLiteral("planted-user"));
    QString written = QString::fromUtf8(QJsonDocument(result.evidence).toJson());
    for (const Finding& finding : result.findings)
        written += QString::fromUtf8(QJsonDocument(finding.facts).toJson());
    CHECK_FALSE(written.contains(QLatin1String("planted-")));

    stage.net.web.bodies.insert(stage.profile.bandwidth.turnCredentials, "<html>");
    stage.net.bandwidth.asked.clear();
    const QList<Finding> findings = stage.findings();
    CHECK(stage.net.bandwidth.asked.isEmpty());
    CHECK(reasonOf(findings.first()) == QLatin1String("credentials-failed"));
}

TEST_CASE("bandwidth: credentials are read whole, though the page was visited before and only its title kept")
{
    BandwidthStage stage;
    stage.settings.turn = {};
    const QUrl address(QStringLiteral("https://www.meet.example/turn"));
    stage.profile.bandwidth.turnCredentials = address;
    stage.net.web.bodies.insert(address, R"({"username":"user","password":"password"})");
    WebExchange visited;
    visited.url = address;
    visited.reached = Stage::Done;
    visited.answer = HttpAnswer();
    visited.answer->status = 200;
    stage.survey.web.insert(address, {visited});
    stage.run(BandwidthChecker());
    REQUIRE_FALSE(stage.net.bandwidth.asked.isEmpty());
    CHECK(stage.net.bandwidth.asked.first().credentials.user == QStringLiteral("user"));
}

TEST_CASE("bandwidth: after a stop nothing is begun")
{
    BandwidthStage stage;
    stage.stop.request_stop();
    const CheckResult result = stage.run(BandwidthChecker());
    CHECK(result.outcome == CheckOutcome::Cancelled);
    CHECK(stage.net.bandwidth.asked.isEmpty());
}
