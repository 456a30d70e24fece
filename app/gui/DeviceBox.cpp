#include "app/gui/DeviceBox.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace precall {

DeviceBox::DeviceBox(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)), m_box(new QComboBox(this))
{
    m_label->setBuddy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(24);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_box, 1);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT choice(m_devices.at(index).description); });
}

void DeviceBox::setLabel(const QString& label)
{
    m_label->setText(label);
}

void DeviceBox::show(const QList<SoundDevice>& devices, const QString& description)
{
    if (m_box->view()->isVisible())
        return; // not beneath whoever is choosing: with the next look
    const auto namesOf = [](const QList<SoundDevice>& list) {
        QStringList names;
        for (const SoundDevice& device : list)
            names.append(device.description);
        return names;
    };
    const bool same = namesOf(devices) == namesOf(m_devices);
    m_devices = devices;
    if (!same) {
        m_box->clear();
        m_box->addItems(namesOf(devices));
    }
    m_box->setEnabled(!devices.isEmpty());
    if (const SoundDevice* now = chosenDevice(m_devices, description))
        m_box->setCurrentIndex(int(now - m_devices.constData()));
}

const SoundDevice* DeviceBox::chosen() const
{
    const int index = m_box->currentIndex();
    return index >= 0 && index < m_devices.size() ? &m_devices.at(index) : nullptr;
}

} // namespace precall
