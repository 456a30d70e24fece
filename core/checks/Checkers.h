#pragma once

#include "core/check/Checker.h"

#include <QList>

namespace precall {

/// Every check that this build has, in the wizard's order. The objects live as long as the process.
QList<const Checker*> checkers();

/// The checker of that id; null when this build has none.
const Checker* checker(const QString& id);

/// The ids of the contract in wizard order, also of checks that this build does not have yet.
QStringList checkIds();

} // namespace precall
