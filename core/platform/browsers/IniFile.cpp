#include "core/platform/browsers/IniFile.h"

namespace precall {

QList<IniGroup> parseIni(const QByteArray& bytes)
{
    QList<IniGroup> groups;
    for (const QByteArray& raw : bytes.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']'))) {
            groups.append({line.mid(1, line.size() - 2), {}});
            continue;
        }
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (groups.isEmpty() || equals < 1 || line.startsWith(QLatin1Char('#')) ||
            line.startsWith(QLatin1Char(';')))
            continue;
        const QString key = line.first(equals).trimmed();
        if (!groups.last().values.contains(key))
            groups.last().values.insert(key, line.mid(equals + 1).trimmed());
    }
    return groups;
}

QString iniValue(const QList<IniGroup>& groups, const QString& group, const QString& key)
{
    for (const IniGroup& candidate : groups)
        if (candidate.name == group)
            return candidate.values.value(key);
    return {};
}

} // namespace precall
