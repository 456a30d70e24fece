#include "core/platform/Processor.h"

#include <QRegularExpression>

namespace precall {

std::optional<int> clockInModelName(const QString& model)
{
    static const QRegularExpression clock(QStringLiteral(R"(@\s*(\d{1,4}(?:\.\d{1,3})?)\s*([GM])Hz)"));
    const QRegularExpressionMatch match = clock.match(model);
    if (!match.hasMatch())
        return std::nullopt;
    const double scale = match.captured(2) == QLatin1String("G") ? 1000 : 1;
    const int mhz = qRound(match.captured(1).toDouble() * scale);
    return mhz > 0 && mhz < 20000 ? std::optional(mhz) : std::nullopt;
}

} // namespace precall
