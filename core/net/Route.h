#pragma once

#include <QString>

namespace precall {

/// The way an exchange takes: straight, or through a proxy. Reports carry toString() as `facts.route`.
struct Route
{
    enum class Kind { Direct, HttpProxy, Socks5 };

    Kind kind = Kind::Direct;
    QString host;
    quint16 port = 0;

    bool isDirect() const { return kind == Kind::Direct; }
    /// "direct", "http://proxy.example:3128", "socks5://proxy.example:1080"; never a credential.
    QString toString() const;
    bool operator==(const Route&) const = default;
};

} // namespace precall
