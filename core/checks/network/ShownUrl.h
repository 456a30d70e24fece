#pragma once

#include "core/net/WebProbe.h"

#include <QUrl>

namespace precall {

/// An address as findings and evidence hold it: without user, password, query and fragment, in which tokens
/// travel; "?…" tells that there was a query. At most 500 characters.
QString shownUrl(const QUrl& url);

/// Where an answer leads to, shown in the same way; empty when it leads nowhere.
QString shownLocation(const HttpAnswer& answer);

} // namespace precall
