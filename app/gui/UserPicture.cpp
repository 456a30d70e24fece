#include "app/gui/UserPicture.h"

namespace precall {

namespace {

constexpr QSize largestPicture{640, 640};

} // namespace

void UserPicture::takeMirrored(const QImage& shown)
{
    m_image = {};
    if (!shown.isNull())
        m_image = shown.scaled(shown.size().boundedTo(largestPicture), Qt::KeepAspectRatio, Qt::SmoothTransformation)
                      .mirrored(true, false);
    Q_EMIT changed();
}

} // namespace precall
