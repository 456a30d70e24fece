#include "tests/unit/checks/bandwidth/BandwidthStage.h"

#include "core/diagnosis/Diagnoses.h"

namespace precall {

namespace {

Requirement bandwidthRowOf(const char* id, RequirementValues values, const char* probe)
{
    Requirement row;
    row.id = QLatin1String(id);
    row.check = QStringLiteral("bandwidth");
    row.probe = QLatin1String(probe);
    row.level = Level::Should;
    row.proof = Proof::BestEffort;
    row.values = std::move(values);
    return row;
}

} // namespace

BandwidthStage::BandwidthStage()
{
    profile.requirements.append(bandwidthRowOf("BW-DOWN", probeValues::Bandwidth{false, 1000, 350}, "bandwidth"));
    profile.requirements.append(bandwidthRowOf("BW-UP", probeValues::Bandwidth{true, 1000, 350}, "bandwidth"));
    profile.requirements.append(bandwidthRowOf("BW-QUALITY", probeValues::None{}, "quality"));
    for (const auto& [name, value] :
         std::initializer_list<std::pair<const char*, double>>{{"rtt.good", 100},
                                                               {"rtt.poor", 400},
                                                               {"jitter.good", 30},
                                                               {"jitter.poor", 50},
                                                               {"loss.good", 1},
                                                               {"loss.poor-video", 3},
                                                               {"loss.poor-audio", 5},
                                                               {"loaded-delay.poor", 200},
                                                               {"loaded-delay.bad", 400}})
        profile.thresholds.insert(QLatin1String(name), {value, QStringLiteral("ms"), {}});
    profile.servers = {{QStringLiteral("www.meet.example"), 3478, Transport::Udp, true, false},
                       {QStringLiteral("www.meet.example"), 3478, Transport::Tcp, true, false}};
    settings.turn = {QStringLiteral("user"), QStringLiteral("planted-secret")};
}

QStringList BandwidthStage::causes()
{
    QStringList codes;
    for (const Diagnosis& diagnosis : diagnose(findings(), profile))
        codes.append(diagnosis.code);
    return codes;
}

std::function<void(BandwidthMeasurement&)> bothWays(BandwidthSource source, const MeasuredRate& up,
                                                    const MeasuredRate& down)
{
    return [=](BandwidthMeasurement& measured) {
        if (measured.source != source)
            return;
        measured.up = up;
        measured.down = down;
        if (up.answer != RateAnswer::Enough || down.answer != RateAnswer::Enough)
            measured.quality.loadedDelayMs.reset();
    };
}

QString reasonOf(const Finding& finding)
{
    return finding.facts.value(QLatin1String("reason")).toString();
}

} // namespace precall
