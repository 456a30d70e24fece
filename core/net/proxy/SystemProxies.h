#pragma once

#include "core/net/proxy/Proxies.h"

#include <condition_variable>
#include <mutex>

namespace precall {

/// The real Proxies: what the user asked for, else the environment, else the system's settings. Those are asked about
/// eight URLs at once at most: a system may fetch and run a script for each.
class SystemProxies : public Proxies
{
public:
    /// `setting`: "system", "none", or an address that readProxyAddress() takes.
    explicit SystemProxies(QString setting) : m_setting(std::move(setting)) {}

    ProxyChoice choose(const QUrl& url, const Until& until) override;

private:
    ProxyChoice askInTurn(const QUrl& url, const Until& until);
    ProxyChoice askSystem(const QUrl& url, const Until& until);

    const QString m_setting;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    int m_asking = 0;
    bool m_systemHangs = false; ///< it did not tell in time: it is not asked again
};

} // namespace precall
