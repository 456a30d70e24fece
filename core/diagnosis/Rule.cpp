#include "core/diagnosis/Rule.h"

namespace precall {

QList<int> OpenFindings::open(const std::function<bool(const Finding&)>& fits) const
{
    QList<int> indices;
    for (int i = 0; i < all.size(); ++i)
        if (!m_explained.at(i) && all.at(i).verdict != Verdict::Pass && fits(all.at(i)))
            indices.append(i);
    return indices;
}

QList<int> OpenFindings::open(const QString& code) const
{
    return open([&](const Finding& finding) { return finding.code == code; });
}

bool OpenFindings::any(const std::function<bool(const Finding&)>& fits) const
{
    return std::any_of(all.begin(), all.end(), fits);
}

const QList<NetworkTarget>& OpenFindings::targetsOf(const Finding& finding) const
{
    std::optional<QList<NetworkTarget>>& known = m_targets.at(size_t(&finding - all.constData()));
    if (!known)
        known = NetworkFacts::targetsOf(finding);
    return *known;
}

void OpenFindings::markExplained(const QList<int>& indices)
{
    for (const int index : indices)
        m_explained[index] = true;
}

std::optional<Diagnosis> explaining(const QString& code, const QList<int>& findings, const QJsonObject& facts)
{
    if (findings.isEmpty())
        return std::nullopt;
    return Diagnosis{code, findings, facts};
}

} // namespace precall
