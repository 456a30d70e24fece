#include "core/check/ProxySetting.h"

#include <QCoreApplication>

namespace precall {

Result<QString> readProxySetting(const QString& text)
{
    if (text == QLatin1String("system") || text == QLatin1String("none"))
        return text;
    return Error{
        ErrorKind::Invalid,
        QCoreApplication::translate(
            "ProxySetting", "--proxy: this version goes straight to its hosts, it cannot use a proxy yet"),
        0};
}

} // namespace precall
