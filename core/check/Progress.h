#pragma once

#include "core/check/Finding.h"

#include <functional>

namespace precall {

/// How a running check tells where it is. Called on probe threads, also on several at once; the receiver
/// marshals.
struct Progress
{
    /// Fraction done in [0, 1], never going back within one check, and what is being done now (translated,
    /// one line).
    std::function<void(double fraction, const QString& doing)> report = [](double, const QString&) {};
    /// The findings so far, each time all of them, in their final order. Only what is settled: a finding
    /// shown here does not change its verdict later in the same run.
    std::function<void(const QList<Finding>& soFar)> show = [](const QList<Finding>&) {};
    /// What the check's live view draws now, in the shape of its evidence in the report.
    std::function<void(const QJsonObject& evidence)> live = [](const QJsonObject&) {};
};

} // namespace precall
