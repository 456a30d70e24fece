#pragma once

#include "core/net/proxy/Proxies.h"

#include <QNetworkProxy>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace precall {

/// The real Proxies: what the user asked for, else the environment, else the system's settings. Those are asked about
/// eight URLs at once at most: a system may fetch and run a script for each.
class SystemProxies : public Proxies
{
public:
    /// What the system's settings say of a URL, and the script that they name.
    struct Settings
    {
        QList<QNetworkProxy> proxies;
        QString script;
    };
    /// Blocks, maybe without a bound.
    using ReadSettings = std::function<Settings(const QUrl&)>;

    /// `setting`: "system", "none", or an address that readProxyAddress() takes. `read` must own all that it touches.
    explicit SystemProxies(QString setting, ReadSettings read = &readSettings)
        : m_setting(std::move(setting)), m_read(std::move(read))
    {
    }

    ProxyChoice choose(const QUrl& url, const Until& until) override;

private:
    static Settings readSettings(const QUrl& url);
    ProxyChoice askInTurn(const QUrl& url, const Until& until);
    ProxyChoice askSystem(const QUrl& url, const Until& until);

    const QString m_setting;
    const ReadSettings m_read;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    int m_asking = 0;
    bool m_systemHangs = false; ///< it did not tell in time: it is not asked again
};

} // namespace precall
