#pragma once

#include "core/check/Finding.h"

#include <QCoreApplication>

namespace precall {

/// What a person reads about a finding of the `system` check: made from its facts alone, which may be
/// missing.
class SystemWords
{
    Q_DECLARE_TR_FUNCTIONS(SystemWords)

public:
    /// An unknown code gets itself as its words.
    static Wording of(const Finding& finding);

private:
    static Wording os(const Finding& finding);
    static Wording cpu(const Finding& finding);
    static QString clock(const QJsonObject& facts);
    static QString cores(double count);
    static Wording ram(const Finding& finding);
    static Wording device(const Finding& finding);
    static Wording virtualDesktop(const Finding& finding);
    static QString passedOn(const QJsonObject& facts);
    static Wording virtualMachine(const Finding& finding);
    static Wording power(const Finding& finding);
    static Wording connection(const Finding& finding);
    static QString medium(const QJsonObject& facts);
    static Wording load(const Finding& finding);
};

} // namespace precall
