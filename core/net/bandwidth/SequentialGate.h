#pragma once

#include <vector>

namespace precall {

/// "Is it at least T?", decided as soon as the rates of 100 ms windows tell: Wald's sequential test, robust
/// against single windows. Each window x moves Λ by 0.1·T·(x−T)/σ², at most ±1.5, with σ the larger of
/// 0.06·T and the windows' robust deviation; |Λ| stays within 8. Decided at ±4.6 (1 % error each way), when
/// the last three windows lie on that side.
class SequentialGate
{
public:
    enum class Decision { Open, Reached, NotReached };

    /// `needKbps`: T.
    explicit SequentialGate(double needKbps) : m_need(needKbps) {}

    void add(double windowKbps);
    Decision decision() const;
    const std::vector<double>& windows() const { return m_windows; }

private:
    bool lastAgree(bool above) const;

    double m_need;
    double m_lambda = 0;
    std::vector<double> m_windows;
};

} // namespace precall
