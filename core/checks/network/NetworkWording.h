#pragma once

#include "core/check/NetworkFacts.h"

namespace precall {

/// Words that the findings of several network checks share, in the language of the moment.

/// Why a finding could not be told: not connected, names cannot be looked up, … Empty when the facts do not
/// say.
QString notReachedSentence(const NetworkFacts& facts);

/// What was wrong with the answer of `host`: "the certificate has expired …", "a block page came instead".
/// Empty for no known reason.
QString reasonSentence(const NetworkTarget& target);

/// What kept a connection or an answer from coming: "no answer within 7 seconds", "the connection was
/// refused", …
QString errorSentence(const NetworkTarget& target);

/// "www.example.com (192.0.2.1)", or whichever of the two there is.
QString hostText(const NetworkTarget& target);

/// "www.example.com, api.example.com, cdn.example.com and 3 more"
QString shortList(const QStringList& names, int most = 3);

} // namespace precall
