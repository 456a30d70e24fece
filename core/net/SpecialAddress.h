#pragma once

#include <QHostAddress>

namespace precall {

/// Where no public server can be: this network, private, shared, loopback and link-local addresses, those
/// that lead nowhere, multicast and reserved ones (IANA special-purpose address registries, RFC 6890; RFC
/// 5771; RFC 4291 section 2.7).
bool isSpecialPurpose(const QHostAddress& address);

/// Where a company's own resolver may well lead to a server that is the host itself (RFC 1918, RFC 4193), or
/// a provider's (RFC 6598).
bool isPrivateUse(const QHostAddress& address);

/// Whether a range holds such an address.
bool holdsSpecialPurpose(const QHostAddress& network, int prefix);

} // namespace precall
