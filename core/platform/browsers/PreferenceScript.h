#pragma once

#include "core/platform/browsers/Browsers.h"

#include <QByteArray>

namespace precall {

/// One statement of a preferences file: user_pref("name", value);
struct PreferenceCall
{
    QString function; ///< "user_pref", "pref", "lockPref", "defaultPref", "sticky_pref"
    QString name;
    QJsonValue value;    ///< string, number or boolean
    bool locked = false; ///< third argument "locked"
    bool operator==(const PreferenceCall&) const = default;
};

/// What a preferences file of Firefox (prefs.js, user.js, mozilla.cfg, defaults) says in plain statements.
struct PreferenceScript
{
    QList<PreferenceCall> calls; ///< in the file's order, at most 20,000
    /// False when it holds anything else than comments and such statements outside of braces: broken, cut
    /// off, or a program whose outcome cannot be told without running it.
    bool understood = true;
    bool operator==(const PreferenceScript&) const = default;
};

/// Reads the statements; never runs anything, never fails.
PreferenceScript parsePreferences(const QByteArray& bytes);

/// Decodes an autoconfig file: each byte less general.config.obscure_value (13 unless it is set to 0), the
/// first line left out (support.mozilla.org, "Customizing Firefox Using AutoConfig").
QByteArray decodeAutoconfig(QByteArray bytes, int obscureValue);

/// Takes a preference if it bears on calls and nothing above its level has set it.
void setPreference(BrowserPreferences& preferences, const QString& name, const BrowserPreference& preference);

} // namespace precall
