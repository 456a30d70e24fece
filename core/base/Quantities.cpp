#include "core/base/Quantities.h"

#include <QLocale>

namespace precall {

QString gigahertzText(double mhz)
{
    return QStringLiteral("%1\u00a0GHz").arg(QLocale().toString(mhz / 1000, 'f', 1));
}

QString sizeText(double bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

QString percentText(double value)
{
    return QStringLiteral("%1\u00a0%").arg(QLocale().toString(qRound(value)));
}

} // namespace precall
