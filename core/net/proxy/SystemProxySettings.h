#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QString>
#include <QUrl>

namespace precall {

/// The proxies that the system's own settings, or the script that they name, give for that URL, in order. May
/// hang without a bound (WinHTTP and Core Foundation fetch the script here).
QList<QNetworkProxy> systemProxiesFor(const QUrl& url);

/// The address of the script (PAC) that the system's settings name; empty when there is none.
QString systemProxyScript();

} // namespace precall
