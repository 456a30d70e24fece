#pragma once

#include <QHostAddress>
#include <QList>

namespace precall {

/// The DNS servers that the system is set up to ask, in its order. Local calls only. Any thread.
QList<QHostAddress> configuredResolvers();

} // namespace precall
