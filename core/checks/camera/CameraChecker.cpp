#include "core/checks/camera/CameraChecker.h"

#include "core/checks/camera/CameraFindings.h"
#include "core/checks/camera/CameraWords.h"

#include <algorithm>

namespace precall {

namespace {

/// Long enough for a frozen picture to be told from a slow one, and for the exposure to settle.
constexpr std::chrono::milliseconds usualSpan{2000};
constexpr std::chrono::milliseconds largeSpan{1000};

bool claimsLarge(const QList<Camera>& cameras, const QString& name)
{
    const auto camera = std::ranges::find(cameras, name, &Camera::name);
    return camera != cameras.cend() &&
           std::ranges::find(camera->modes, largeSize, &CameraMode::size) != camera->modes.cend();
}

bool showsSomething(const CameraWatch& watch)
{
    return watch.end == CameraWatch::End::Watched && watch.pictures &&
           watch.pictures->kind != PictureJudgement::Kind::Black &&
           watch.pictures->kind != PictureJudgement::Kind::Frozen;
}

} // namespace

QString CameraChecker::title() const
{
    return tr("Camera");
}

QString CameraChecker::introduction() const
{
    return tr("Looks through your camera for a few seconds: its light may come on. Sit as you would in the "
              "meeting. The picture is shown to you alone: nothing of it is recorded or sent, unless you tick below "
              "that it goes into your report.");
}

QList<SayableCode> CameraChecker::codes() const
{
    return {{QStringLiteral("camera.device"), QStringLiteral("C01")},
            {QStringLiteral("camera.picture"), QStringLiteral("C02")},
            {QStringLiteral("camera.size"), QStringLiteral("C03")}};
}

CameraEvidence CameraChecker::measure(CheckContext& context) const
{
    Cameras& cameras = context.media.cameras;
    CameraEvidence evidence;
    context.progress.report(0.0, tr("Looking for cameras"));
    evidence.listed = cameras.list(context.stop).ok();
    if (!evidence.listed)
        return evidence;
    context.progress.report(0.1, tr("Looking through the camera"));
    evidence.usual = cameras.watch({}, {}, usualSpan, context.stop);
    // Cameras may have come or gone since the list was read first: opening one reads it again.
    if (const Result<QList<Camera>> now = cameras.list(context.stop))
        evidence.cameras = *now;
    const CameraWatch::End end = evidence.usual->end;
    if (end == CameraWatch::End::NoCamera)
        evidence.usual.reset();
    if (end == CameraWatch::End::NoCamera || end == CameraWatch::End::NoPicture)
        evidence.obstacles = cameras.obstacles();
    if (evidence.usual && showsSomething(*evidence.usual) &&
        claimsLarge(evidence.cameras, evidence.usual->camera)) {
        context.progress.report(0.6, tr("Trying the larger picture"));
        evidence.large = cameras.watch(evidence.usual->camera, largeSize, largeSpan, context.stop);
    }
    context.progress.report(1.0, {});
    return evidence;
}

QList<Finding> CameraChecker::judge(const CameraEvidence& evidence, const RequirementsProfile& profile) const
{
    return cameraFindings(evidence, profile);
}

Wording CameraChecker::describe(const Finding& finding) const
{
    return CameraWords::of(finding);
}

} // namespace precall
