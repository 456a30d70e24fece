#include "core/checks/Checkers.h"

#include "core/checks/bandwidth/BandwidthChecker.h"
#include "core/checks/browsers/BrowsersChecker.h"
#include "core/checks/calendar/CalendarChecker.h"
#include "core/checks/camera/CameraChecker.h"
#include "core/checks/microphone/MicrophoneChecker.h"
#include "core/checks/ports/PortsChecker.h"
#include "core/checks/speaker/SpeakerChecker.h"
#include "core/checks/system/SystemChecker.h"
#include "core/checks/whitelist/WhitelistChecker.h"

namespace precall {

QList<const Checker*> checkers()
{
    static const SystemChecker system;
    static const BrowsersChecker browsers;
    static const CameraChecker camera;
    static const MicrophoneChecker microphone;
    static const SpeakerChecker speaker;
    static const PortsChecker ports;
    static const WhitelistChecker whitelist;
    static const BandwidthChecker bandwidth;
    static const CalendarChecker calendar;
    static const QList<const Checker*> all{&system, &browsers,  &camera,    &microphone, &speaker,
                                           &ports,  &whitelist, &bandwidth, &calendar};
    return all;
}

const Checker* checker(const QString& id)
{
    for (const Checker* candidate : checkers())
        if (candidate->id() == id)
            return candidate;
    return nullptr;
}

QStringList checkIds()
{
    return {QStringLiteral("system"),     QStringLiteral("browsers"),  QStringLiteral("camera"),
            QStringLiteral("microphone"), QStringLiteral("speaker"),   QStringLiteral("ports"),
            QStringLiteral("whitelist"),  QStringLiteral("bandwidth"), QStringLiteral("calendar")};
}

} // namespace precall
