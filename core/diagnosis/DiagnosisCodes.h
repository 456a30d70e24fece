#pragma once

#include <QString>

namespace precall {

/// The sayable code of a diagnosis code of the contract ("X01" = net.offline, in the contract's order); empty
/// for a code that the contract does not have. Also of codes that this version does not emit yet: once given,
/// a number stays.
QString sayableDiagnosis(const QString& code);

} // namespace precall
