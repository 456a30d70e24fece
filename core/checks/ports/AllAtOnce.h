#pragma once

#include "core/base/InParallel.h"

#include <stop_token>

namespace precall {

/// All calls at once, each on a thread of its own.
template<class Items, class Call>
void allAtOnce(const Items& items, std::stop_token stop, Call call)
{
    inParallel(int(items.size()), int(items.size()), stop, [&](int i) { call(items[i]); });
}

} // namespace precall
