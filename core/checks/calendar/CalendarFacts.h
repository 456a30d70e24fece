#pragma once

#include "core/checks/calendar/AutodiscoverTry.h"

#include <QJsonArray>
#include <QJsonObject>

namespace precall {

/// What the contract asks of every network finding, of the exchange that decided a try.
QJsonObject basicFacts(const AutodiscoverTry& made);

/// The same with `step`, `outcome`, `url`, `status`, `schemes` and `proxy_line`, one object for each try.
QJsonArray tryFacts(const QList<AutodiscoverTry>& tries);

} // namespace precall
