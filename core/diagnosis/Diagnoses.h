#pragma once

#include "core/check/Finding.h"
#include "core/profile/RequirementsProfile.h"

#include <QList>

namespace precall {

/// The causes of the findings, by the contract's rules in the contract's precedence: each finding is
/// explained once, by the first rule that fits. Pure.
QList<Diagnosis> diagnose(const QList<Finding>& findings, const RequirementsProfile& profile);

/// The words for a diagnosis, from its facts alone, in the language of the moment.
DiagnosisWording describe(const Diagnosis& diagnosis);

/// Every diagnosis code that this version can emit.
QList<SayableCode> diagnosisCodes();

} // namespace precall
