#pragma once

#include <QString>

/// Quantities as a person reads them, with the digits and signs of the language of the moment.
namespace precall {

QString gigahertzText(double mhz); ///< 2400 → "2.4 GHz"
QString sizeText(double bytes);    ///< "7.6 GB", in the units that memory is sold in
QString percentText(double value); ///< "57 %", rounded

} // namespace precall
