#pragma once

#include "core/net/WebProbe.h"

namespace precall {

/// The product that opened a secure connection on the way, as far as the issuers of the chain it made (common
/// name, organisation, unit) or the headers of the answer tell it: "Zscaler". Empty when they do not. A label
/// only: administrators rename their authorities.
QString inspectionProduct(const QList<Certificate>& chain, const std::optional<HttpAnswer>& answer);

} // namespace precall
