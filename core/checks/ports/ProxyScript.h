#pragma once

#include <QByteArray>
#include <QString>

namespace precall {

/// Why what was fetched cannot be the automatic configuration of proxies, as far as it can be told without
/// running it: "no-script" where it does not name the function that browsers call, "broken-script" where it
/// ends inside a string, a comment or a bracket, or closes one that is not open. Empty: nothing is wrong with
/// it for all that can be told.
QString proxyScriptFault(const QByteArray& script);

} // namespace precall
