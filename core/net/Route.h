#pragma once

#include <QHostAddress>
#include <QString>

namespace precall {

class ProxyLogon;

/// The way an exchange takes: straight, or through a proxy. Reports carry toString() as `facts.route`.
struct Route
{
    enum class Kind { Direct, HttpProxy, Socks5 };

    Kind kind = Kind::Direct;
    QString host;                ///< of the proxy: a name or an address
    quint16 port = 0;            ///< of the proxy
    QHostAddress address;        ///< where the proxy was reached; null: not looked up yet
    ProxyLogon* logon = nullptr; ///< with which the user agreed to log on to an HTTP proxy; null: nobody does

    bool isDirect() const { return kind == Kind::Direct; }
    /// "direct", "http://proxy.example:3128", "socks5://[2001:db8::1]:1080"; never a credential.
    QString toString() const;
    bool operator==(const Route&) const = default;
};

} // namespace precall
