#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

namespace precall {

/// The name servers of a resolver configuration, in order and without doubles; at most eight, of at most 64
/// KiB of text. None named means the local host. resolv.conf(5).
QList<QHostAddress> parseResolvConf(const QByteArray& text);

} // namespace precall
