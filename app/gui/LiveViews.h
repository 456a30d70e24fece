#pragma once

#include "core/check/Checker.h"

class QWidget;

namespace precall {

class LiveWidget;
class QtCameras;
class UserPicture;

/// Where live views get what they show. Null: not to be had, as in tests of something else.
struct LiveSources
{
    QtCameras* cameras = nullptr;
    Sound* sound = nullptr;
    UserPicture* picture = nullptr; ///< where the user may put one for the report
};

/// The widget for it; null for None, and where its source is not to be had.
LiveWidget* makeLiveWidget(LiveView view, const LiveSources& sources, QWidget* parent);

} // namespace precall
