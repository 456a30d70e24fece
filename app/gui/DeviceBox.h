#pragma once

#include "core/media/sound/SoundDevice.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace precall {

/// Which microphone or loudspeaker to use: what there is, kept up to date by whoever shows it.
class DeviceBox : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceBox(QWidget* parent);

    void setLabel(const QString& label);
    /// Shows what there is; the one of that description is chosen, else the default one.
    void show(const QList<SoundDevice>& devices, const QString& description);
    /// The chosen one; null when there is none.
    const SoundDevice* chosen() const;

Q_SIGNALS:
    /// By the user.
    void choice(const QString& description);

private:
    QLabel* m_label;
    QComboBox* m_box;
    QList<SoundDevice> m_devices;
};

} // namespace precall
