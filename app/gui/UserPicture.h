#pragma once

#include <QImage>
#include <QObject>

namespace precall {

/// The picture that the user chose to put into the PDF report; null: none, as long as they tick nothing. It
/// lives in memory alone and ends with the window.
class UserPicture : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QImage& image() const { return m_image; }
    /// Takes one as it was shown, in a mirror; it is kept the right way round and at most 640 pixels wide and
    /// high. A null one: none.
    void takeMirrored(const QImage& shown);

Q_SIGNALS:
    void changed();

private:
    QImage m_image;
};

} // namespace precall
