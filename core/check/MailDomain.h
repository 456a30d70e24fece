#pragma once

#include "core/base/Result.h"

#include <QString>

namespace precall {

/// Reads the part of a mail address after the @; a whole address is taken, too, and the rest of it dropped.
/// Comes back in lower case, as DNS has it (RFC 5890). Errors: Invalid with a translated line; of an empty
/// text, an address of the network or a name without a dot, too.
Result<QString> readMailDomain(const QString& text);

} // namespace precall
