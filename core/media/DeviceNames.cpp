#include "core/media/DeviceNames.h"

namespace precall {

QStringList numbered(const QStringList& descriptions)
{
    QStringList names;
    for (const QString& description : descriptions) {
        const QString base = description.simplified().left(200);
        QString name = base;
        for (int count = 2; names.contains(name); ++count)
            name = QStringLiteral("%1 (%2)").arg(base).arg(count);
        names.append(name);
    }
    return names;
}

} // namespace precall
