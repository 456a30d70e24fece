#pragma once

#include "core/check/Checker.h"

class QWidget;

namespace precall {

class LiveWidget;
class QtCameras;

/// Where live views get what they show. Null: not to be had, as in tests of something else.
struct LiveSources
{
    QtCameras* cameras = nullptr;
    Sound* sound = nullptr;
};

/// The widget for it; null for None, and where its source is not to be had.
LiveWidget* makeLiveWidget(LiveView view, const LiveSources& sources, QWidget* parent);

} // namespace precall
