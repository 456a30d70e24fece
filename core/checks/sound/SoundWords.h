#pragma once

#include "core/check/Finding.h"

#include <QCoreApplication>

namespace precall {

/// Words that the checks of microphone and loudspeaker share.
class SoundWords
{
    Q_DECLARE_TR_FUNCTIONS(SoundWords)

public:
    /// Why the sound server told nothing: `facts.reason` as of soundFault().
    static Wording server(const Finding& finding);
    /// Of a device that the sound server did not open, or that ended: the same reasons; empty for others.
    static Wording fault(const QString& reason, const QString& device);
    /// "-32.5 dB"
    static QString decibelText(double value);
    /// The name in quotes, or words for one that has none.
    static QString nameOf(const QString& device);
};

} // namespace precall
