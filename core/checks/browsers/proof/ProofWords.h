#pragma once

#include "core/check/Finding.h"

#include <QCoreApplication>

namespace precall {

/// The words for what browsers showed of themselves, from the facts alone, which may be missing.
class ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(ProofWords)

public:
    static Wording of(const Finding& finding);

private:
    static Wording proof(const Finding& finding);
    static Wording notTold(const Finding& finding);
    static Wording devices(const Finding& finding);
    static Wording refused(const Finding& finding);
    static Wording network(const Finding& finding);
    static Wording webSocket(const Finding& finding);
    static Wording differs(const Finding& finding);
};

} // namespace precall
