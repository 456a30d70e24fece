#pragma once

#include "core/net/WebProbe.h"

#include <QString>

namespace precall {

/// The product whose block page this is, by a mark that only such pages bear ("Fortinet", "Squid", …); empty
/// when the answer bears none.
QString blockPageOf(const HttpAnswer& answer);

} // namespace precall
