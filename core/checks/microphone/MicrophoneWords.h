#pragma once

#include "core/check/Finding.h"

#include <QCoreApplication>

namespace precall {

/// What a person reads about a finding of the `microphone` check: made from its facts alone, which may be
/// missing.
class MicrophoneWords
{
    Q_DECLARE_TR_FUNCTIONS(MicrophoneWords)

public:
    /// An unknown code gets itself as its words.
    static Wording of(const Finding& finding);

private:
    static Wording device(const Finding& finding);
    static Wording level(const Finding& finding);
    static Wording unheard(const Finding& finding, const QString& reason);
    static Wording heard(const Finding& finding, const QString& reason);
    static Wording kind(const Finding& finding);
};

} // namespace precall
