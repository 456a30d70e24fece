#include "core/checks/camera/CameraFindings.h"

#include "core/checks/camera/CameraObstruction.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

using End = CameraWatch::End;
using Kind = PictureJudgement::Kind;

/// As many digits as a reader wants.
double roundedFigure(double value)
{
    return qRound(value * 10) / 10.0;
}

Finding deviceFinding(const CameraEvidence& seen)
{
    Finding finding{QStringLiteral("camera.device"), Verdict::Pass, {}, {}, {}};
    QStringList names;
    for (const Camera& camera : seen.cameras)
        names.append(camera.name);
    if (names.isEmpty() && seen.usual)
        names.append(seen.usual->camera); // it was there when it was opened
    finding.facts.insert(QStringLiteral("cameras"), QJsonArray::fromStringList(names));
    if (!seen.listed) {
        finding.verdict = Verdict::Unknown;
        return finding;
    }
    if (!names.isEmpty()) {
        finding.subject = seen.usual ? seen.usual->camera : names.constFirst();
        return finding;
    }
    finding.verdict = Verdict::Fail;
    const CameraObstacles obstacles = seen.obstacles.value_or(CameraObstacles());
    if (!explainAbsence(finding.facts, obstacles) && obstacles.cameras.isEmpty())
        finding.facts.insert(QStringLiteral("reason"), QStringLiteral("none"));
    return finding;
}

void addFigures(QJsonObject& facts, const CameraWatch& watch)
{
    if (watch.firstFrameMs)
        facts.insert(QStringLiteral("first_frame_ms"), *watch.firstFrameMs);
    if (!watch.size.isEmpty()) {
        facts.insert(QStringLiteral("width"), watch.size.width());
        facts.insert(QStringLiteral("height"), watch.size.height());
    }
    if (!watch.pictures)
        return;
    facts.insert(QStringLiteral("fps"), roundedFigure(watch.pictures->fps));
    facts.insert(QStringLiteral("brightness"), roundedFigure(watch.pictures->brightness));
    if (watch.pictures->stalls > 0)
        facts.insert(QStringLiteral("stalls"), watch.pictures->stalls);
}

/// What is slow about a picture that moves: "start", "rate" or nothing.
QString slownessOf(const CameraWatch& watch)
{
    const bool moves = watch.end == End::Watched && watch.pictures &&
                       (watch.pictures->kind == Kind::Live || watch.pictures->kind == Kind::Dim);
    if (!moves)
        return {};
    if (watch.pictures->fps < slowFps)
        return QStringLiteral("rate");
    return watch.firstFrameMs.value_or(0) > slowFirstFrameMs ? QStringLiteral("start") : QString();
}

Verdict pictureVerdict(const CameraWatch& watch)
{
    if (watch.end == End::Cancelled || watch.end == End::Unanswered)
        return Verdict::Unknown;
    if (watch.end != End::Watched || !watch.pictures)
        return Verdict::Fail;
    switch (watch.pictures->kind) {
    case Kind::Black:
    case Kind::Frozen:
        return Verdict::Fail;
    case Kind::Dim:
        return Verdict::Warn;
    case Kind::Live:
        return slownessOf(watch).isEmpty() && watch.pictures->stalls == 0 ? Verdict::Pass : Verdict::Warn;
    }
    Q_UNREACHABLE();
}

Finding pictureFinding(const CameraWatch& watch, const CameraObstacles& obstacles)
{
    Finding finding{QStringLiteral("camera.picture"), pictureVerdict(watch), {}, watch.camera, {}};
    const bool watched = watch.end == End::Watched && watch.pictures;
    finding.facts.insert(QStringLiteral("state"),
                         watched ? pictureWord(watch.pictures->kind) : watchEndWord(watch.end));
    addFigures(finding.facts, watch);
    if (const QString slow = slownessOf(watch); !slow.isEmpty())
        finding.facts.insert(QStringLiteral("slow"), slow);
    if (!watch.failure.text.isEmpty())
        finding.facts.insert(QStringLiteral("error"), watch.failure.text);
    if (watch.end == End::NoPicture)
        explainNoPicture(finding.facts, watch, obstacles);
    return finding;
}

/// Information only: a meeting begins in the usual size. A camera may keep its sizes to itself.
Finding sizeFinding(const CameraEvidence& seen)
{
    Finding finding{QStringLiteral("camera.size"), Verdict::Pass, {}, seen.usual->camera, {}};
    const auto camera = std::ranges::find(seen.cameras, seen.usual->camera, &Camera::name);
    if (camera != seen.cameras.cend() && !camera->modes.isEmpty())
        finding.facts.insert(QStringLiteral("largest"), modeText(camera->modes.constLast()));
    if (!seen.large)
        return finding;
    addFigures(finding.facts, *seen.large);
    finding.facts.insert(QStringLiteral("asked_width"), largeSize.width());
    finding.facts.insert(QStringLiteral("asked_height"), largeSize.height());
    if (seen.large->end == End::Cancelled || seen.large->end == End::Unanswered)
        finding.verdict = Verdict::Unknown;
    else if (seen.large->end != End::Watched || seen.large->size != largeSize)
        finding.verdict = Verdict::Warn;
    return finding;
}

QStringList rowsOf(const RequirementsProfile& profile)
{
    QStringList rows;
    for (const Requirement& requirement :
         profile.requirementsOf(QStringLiteral("camera"), QStringLiteral("camera")))
        rows.append(requirement.id);
    return rows.isEmpty() ? QStringList{QString()} : rows;
}

} // namespace

QList<Finding> cameraFindings(const CameraEvidence& seen, const RequirementsProfile& profile)
{
    QList<Finding> findings;
    for (const QString& row : rowsOf(profile)) {
        findings.append(deviceFinding(seen));
        findings.last().requirement = row;
        if (!seen.usual)
            continue;
        findings.append(pictureFinding(*seen.usual, seen.obstacles.value_or(CameraObstacles())));
        findings.last().requirement = row;
    }
    if (seen.usual && seen.usual->end == End::Watched)
        findings.append(sizeFinding(seen));
    return findings;
}

} // namespace precall
