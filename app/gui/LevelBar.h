#pragma once

#include "core/media/sound/LevelMeter.h"

#include <QProgressBar>

namespace precall {

/// How loud it is, from -60 to 0 dBFS, with the peak of the last moments. For screen readers a progress bar
/// whose value changes twice a second at most.
class LevelBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit LevelBar(QWidget* parent);

    void show(const LevelMeter::Reading& reading);
    /// Whether it shows more than nothing.
    bool isMoving() const { return m_reading.moving; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LevelMeter::Reading m_reading;
    int m_shows = 0;
};

} // namespace precall
