#pragma once

#include <QString>

#include <optional>

namespace precall {

struct Power
{
    enum class Source { Unknown, Mains, Battery };
    Source source = Source::Unknown;
    std::optional<int> batteryPercent; ///< nothing when there is no battery, or it does not tell
    std::optional<bool> saver;         ///< a power-saving mode is on
    QString profile;                   ///< "low-power", "balanced", a CPU governor, …; empty when unknown
    bool operator==(const Power&) const = default;
};

QString powerSourceWord(Power::Source source); ///< "unknown", "mains", "battery"

/// Any thread.
Power readPower();

} // namespace precall
