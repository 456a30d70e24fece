#pragma once

#include "core/check/NetworkFacts.h"

namespace precall {

/// Words of the findings about proxies, in the language of the moment.
Wording describeProxy(const Finding& finding, const NetworkFacts& facts);
Wording describeProxyScript(const Finding& finding, const NetworkFacts& facts);
Wording describeProxyLogon(const Finding& finding, const NetworkFacts& facts);

} // namespace precall
