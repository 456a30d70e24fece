#include "core/report/Report.h"

#include <QRandomGenerator>

namespace precall {

namespace {

/// Neither 0 O, 1 I L, 2 Z, 5 S, 8 B (of each pair the letter is left out) nor U beside V.
constexpr char alphabet[] = "ACDEFGHJKMNPQRTVWXY23456789";
constexpr int alphabetSize = sizeof alphabet - 1;
static_assert(alphabetSize == 27);

} // namespace

QString newReportId()
{
    QString id;
    for (int i = 0; i < 6; ++i) {
        if (i == 3)
            id += QLatin1Char('-');
        id += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(alphabetSize)]);
    }
    return id;
}

} // namespace precall
