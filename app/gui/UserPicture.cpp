#include "app/gui/UserPicture.h"

namespace precall {

namespace {

constexpr QSize largestPicture{640, 640};

} // namespace

void UserPicture::takeMirrored(const QImage& shown)
{
    const QSize size = shown.size().scaled(shown.size().boundedTo(largestPicture), Qt::KeepAspectRatio);
    m_image = shown.isNull() ? QImage()
                             : shown.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).mirrored(true, false);
    Q_EMIT changed();
}

} // namespace precall
