#pragma once

#include "core/net/interfaces/Routes.h"

#include <QByteArray>

namespace precall {

/// Adds the routes of /proc/net/route: a head line, then lines of interface, destination, gateway, flags, …,
/// mask, all in hexadecimal and network byte order. Lines that do not fit are passed over. Linux,
/// Documentation/networking.
void addIpv4Routes(Routes& routes, const QByteArray& table);

/// Adds the routes of /proc/net/ipv6_route: destination, prefix length, source, its length, next hop, metric,
/// two counters, flags, interface; all in hexadecimal.
void addIpv6Routes(Routes& routes, const QByteArray& table);

} // namespace precall
