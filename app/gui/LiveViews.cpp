#include "app/gui/LiveViews.h"

#include "app/gui/LevelView.h"
#include "app/gui/PictureView.h"
#include "app/gui/TestSoundView.h"

namespace precall {

LiveWidget* makeLiveWidget(LiveView view, const LiveSources& sources, QWidget* parent)
{
    if (view == LiveView::Picture && sources.cameras)
        return new PictureView(*sources.cameras, sources.picture, parent);
    if (view == LiveView::Level && sources.sound)
        return new LevelView(*sources.sound, parent);
    if (view == LiveView::TestSound && sources.sound)
        return new TestSoundView(*sources.sound, parent);
    return nullptr;
}

} // namespace precall
