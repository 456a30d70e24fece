#include "core/checks/Checkers.h"
#include "core/report/Report.h"

#include <algorithm>

namespace precall {

void RunRecord::put(const CheckResult& result)
{
    const QStringList order = checkIds();
    const auto place = std::find_if(checks.begin(), checks.end(), [&](const CheckResult& other) {
        return order.indexOf(other.id) >= order.indexOf(result.id);
    });
    if (place != checks.end() && place->id == result.id)
        *place = result;
    else
        checks.insert(place, result);
}

} // namespace precall
