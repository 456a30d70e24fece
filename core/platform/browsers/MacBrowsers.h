#pragma once

#include "core/platform/browsers/Browsers.h"
#include "core/platform/browsers/SettingsTree.h"

#include <QJsonObject>

namespace precall {

/// What macOS itself is asked. Any thread.
class MacSystem
{
public:
    virtual ~MacSystem() = default;

    /// A property list file as JSON; empty when it does not exist or is none.
    virtual QJsonObject propertyList(const QString& path) = 0;
    /// The bundles of the applications that open https addresses.
    virtual QStringList webApplications() = 0;
    /// The bundle of the one that does so by default; empty when none is set.
    virtual QString defaultWebApplication() = 0;
};

/// The browsers of a Mac: what LaunchServices knows, each by its bundle's Info.plist; managed preferences;
/// Firefox's files.
class MacBrowsers : public Browsers
{
public:
    /// `system` outlives it. `home` and `user` are of the user whose profiles and managed preferences count.
    MacBrowsers(MacSystem& system, SettingsTree tree, QString home, QString user);

    BrowserInventory inventory(std::stop_token stop) override;

private:
    std::optional<Browser> browserOf(const QString& bundle) const;
    QList<BrowserPolicy> managed(const QString& identifier) const;
    void readPolicies(const QString& identifier, Browser& browser) const;

    MacSystem& m_system;
    SettingsTree m_tree;
    QString m_home;
    QString m_user;
};

/// Firefox's flat keys of configuration profiles as objects: "Permissions__Camera__BlockNewRequests"
/// (mozilla.github.io/policy-templates, macOS).
QJsonObject unflattened(const QJsonObject& object);

} // namespace precall
