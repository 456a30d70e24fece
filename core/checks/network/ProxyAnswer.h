#pragma once

#include "core/checks/network/GenuineAnswer.h"
#include "core/net/proxy/ProxyReply.h"

namespace precall {

/// What it means for a target that its proxy did not open the way (see NetworkTarget::reason): asked to log
/// on, or finding no way there, a proxy tells nothing of the target; forbidding it does. `reply`: what it
/// said, if anything; `error`: what dial() made of it.
Genuineness refusedByProxy(const Boxed<ProxyReply>& reply, const std::optional<Error>& error);

/// The challenges with which it asked for a logon, as they were sent; "SOCKS5" of a SOCKS5 proxy, which names
/// none.
QList<QByteArray> challengesOf(const ProxyReply& reply);

} // namespace precall
