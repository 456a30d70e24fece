#pragma once

#include <QtGlobal>

namespace precall {

/// Physical memory as the system sees it: firmware and graphics have taken their share.
struct Memory
{
    qint64 totalBytes = 0;     ///< 0 when unknown
    qint64 availableBytes = 0; ///< what programs can still get without swapping
    bool operator==(const Memory&) const = default;
};

/// Any thread.
Memory readMemory();

} // namespace precall
