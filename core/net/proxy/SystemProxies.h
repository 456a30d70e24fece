#pragma once

#include "core/net/proxy/Proxies.h"

#include <atomic>

namespace precall {

/// The real Proxies: what the user asked for, else the environment, else the system's settings.
class SystemProxies : public Proxies
{
public:
    /// `setting`: "system", "none", or an address that readProxyAddress() takes.
    explicit SystemProxies(QString setting) : m_setting(std::move(setting)) {}

    ProxyChoice choose(const QUrl& url, const Until& until) override;

private:
    ProxyChoice askSystem(const QUrl& url, const Until& until);

    const QString m_setting;
    std::atomic<bool> m_systemHangs = false; ///< it did not tell in time: it is not asked again
};

} // namespace precall
