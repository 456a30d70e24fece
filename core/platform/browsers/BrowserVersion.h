#pragma once

#include "core/platform/browsers/Browsers.h"

namespace precall {

/// The first dotted number of a text: 153.7.0 of "Mozilla Firefox 153.7.0esr", 156.0.8078.79 of
/// "1:156.0.8078.79-1~deb12u1". Null when there is none.
QVersionNumber browserVersion(const QString& text);

/// EdgeHTML's version by the build of Windows that carries it: 17.17134 of "42.17134.1.0"
/// (en.wikipedia.org/wiki/EdgeHTML, table of releases). Null for anything else.
QVersionNumber edgeHtmlVersion(const QVersionNumber& package);

/// What a file name, a desktop entry or an application id says of a browser: "google-chrome-beta.desktop",
/// "/usr/bin/firefox-esr", "org.mozilla.firefox", "msedge.exe". Kind::Other, and no name, when it is none we
/// know.
Browser recognisedBrowser(const QString& name);

} // namespace precall
