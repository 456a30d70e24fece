#pragma once

#include "core/check/Finding.h"

#include <QCoreApplication>

namespace precall {

/// What a person reads about a finding of the `speaker` check: made from its facts alone, which may be
/// missing.
class SpeakerWords
{
    Q_DECLARE_TR_FUNCTIONS(SpeakerWords)

public:
    /// An unknown code gets itself as its words.
    static Wording of(const Finding& finding);

private:
    static Wording device(const Finding& finding);
    static Wording volume(const Finding& finding);
    static Wording loop(const Finding& finding);
    static Wording notPickedUp(const QString& reason, const QString& device, const QString& advice);
    static Wording pickedUp(const QJsonObject& facts);
    static Wording heard(const Finding& finding);
    static Wording oneSide(const QString& side);
    static Wording kind(const Finding& finding);
};

} // namespace precall
