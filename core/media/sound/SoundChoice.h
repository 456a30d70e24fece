#pragma once

#include <QString>

#include <mutex>

namespace precall {

/// The microphone and the loudspeaker that the user chose, by their descriptions; empty: the system's
/// default. Any thread.
class SoundChoice
{
public:
    QString microphone() const { return read(m_microphone); }
    QString speaker() const { return read(m_speaker); }
    void setMicrophone(const QString& description) { write(m_microphone, description); }
    void setSpeaker(const QString& description) { write(m_speaker, description); }

private:
    QString read(const QString& description) const
    {
        const std::lock_guard lock(m_mutex);
        return description;
    }
    void write(QString& place, const QString& description)
    {
        const std::lock_guard lock(m_mutex);
        place = description;
    }

    mutable std::mutex m_mutex;
    QString m_microphone, m_speaker;
};

} // namespace precall
