#pragma once

#include "core/check/Finding.h"

#include <QCoreApplication>

namespace precall {

/// What a person reads about a finding of the `camera` check: made from its facts alone, which may be
/// missing.
class CameraWords
{
    Q_DECLARE_TR_FUNCTIONS(CameraWords)

public:
    /// An unknown code gets itself as its words.
    static Wording of(const Finding& finding);

private:
    static Wording device(const Finding& finding);
    static Wording noDevice(const QJsonObject& facts);
    static Wording picture(const Finding& finding);
    static Wording seenPicture(const QJsonObject& facts);
    static Wording noPicture(const QJsonObject& facts);
    static Wording size(const Finding& finding);
    static QString allowIt();
    static QString askAdministrator();
    static QString figures(const QJsonObject& facts);
};

} // namespace precall
