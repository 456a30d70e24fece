#pragma once

#include <QHostAddress>
#include <QString>
#include <QUrl>

namespace precall {

/// A transport address.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;

    QString toString() const; ///< "192.0.2.1:3478", "[2001:db8::1]:3478"
    bool operator==(const Endpoint&) const = default;
};

/// The port of an http, https or wss URL, which may name none.
quint16 portOf(const QUrl& url);

} // namespace precall
