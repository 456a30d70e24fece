#pragma once

#include "core/report/Report.h"

namespace precall {

/// What changed for one requirement, finding subject or diagnosis between two reports.
struct ReportChange
{
    enum class Direction { Better, Worse, Same, New, Gone };
    Direction direction = Direction::Same;
    QString what;   ///< "NET-STUN-UDP-3478", "fw.udp-blocked"
    QString before; ///< the state before, in the language of the moment; empty when new
    QString after;  ///< the state after; empty when gone
    bool operator==(const ReportChange&) const = default;
};

/// Changes in the order verdict, requirements, diagnoses.
QList<ReportChange> diff(const Report& before, const Report& after);

/// The changes as text for a terminal, in the language of the moment.
QString toText(const QList<ReportChange>& changes);

} // namespace precall
