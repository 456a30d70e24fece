#pragma once

#include <QImage>
#include <QWidget>

namespace precall {

/// A dark ground with a picture on it, as large as it fits, or with words where there is none.
class PictureFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PictureFrame(QWidget* parent);

    /// A null picture leaves the words alone.
    void show(const QImage& picture);
    /// Before the ground where there is no picture, else below it; also what a screen reader says.
    void setWords(const QString& words);
    const QImage& picture() const { return m_picture; }
    /// How many pictures were painted.
    int painted() const { return m_painted; }

    /// How many pixels of the screen there are for a picture.
    QSize room() const { return size() * devicePixelRatio(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// There is more or less room now.
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect place() const;
    void paintWords(QPainter& painter, const QRect& place);

    QImage m_picture;
    QString m_words;
    int m_painted = 0;
};

} // namespace precall
