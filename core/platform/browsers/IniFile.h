#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace precall {

/// A group of a file in the "[Group]" and "key=value" format that Mozilla (profiles.ini) and freedesktop.org
/// (desktop entries, mimeapps.list) share. Values are as written.
struct IniGroup
{
    QString name;
    QMap<QString, QString> values; ///< of a key that stands twice, the first
    bool operator==(const IniGroup&) const = default;
};

/// The groups in the file's order; lines that are neither group nor key are passed over. Never fails.
QList<IniGroup> parseIni(const QByteArray& bytes);

/// The value of a key in the first group of that name; empty when there is none.
QString iniValue(const QList<IniGroup>& groups, const QString& group, const QString& key);

} // namespace precall
