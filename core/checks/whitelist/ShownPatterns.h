#pragma once

#include "core/check/Finding.h"

#include <QList>

#include <array>

namespace precall {

/// What a page shows of the patterns while a check of thousands goes on: all, as long as they are few; else
/// what failed before what warns, what could not be told, and what passed, of each the newest.
class ShownPatterns
{
public:
    static constexpr qsizetype most = 250; ///< bounds what a page is sent again and again

    /// `pattern`: its place in the profile, each once.
    void add(int pattern, const Finding& finding);

    QList<Finding> findings() const; ///< in the profile's order

private:
    struct Judged
    {
        int pattern;
        Finding finding;
    };
    qsizetype size() const;

    std::array<QList<Judged>, 4> m_byUrgency; ///< most urgent first; of each the oldest first
};

} // namespace precall
