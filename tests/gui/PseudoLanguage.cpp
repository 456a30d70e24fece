#include "tests/gui/PseudoLanguage.h"

namespace precall {

QString PseudoLanguage::translate(const char*, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    return mark + text + QString(text.size() / 3, QLatin1Char('o')) + mark;
}

} // namespace precall
