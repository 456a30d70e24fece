#pragma once

#include "core/net/WebProbe.h"
#include "core/net/tls/OpenSsl.h"

namespace precall {

/// What people need to know of a certificate; texts and names are cut at 1,000 characters and 200 names.
Certificate describe(X509* certificate);

/// The same of a chain, leaf first; names and time stamps of the leaf alone.
QList<Certificate> describe(const X509List& chain);

} // namespace precall
