#include "app/gui/FindingList.h"

#include "app/gui/FindingCard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace precall {

namespace {

int rank(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail:
        return 0;
    case Verdict::Unknown:
        return 1;
    case Verdict::Warn:
        return 2;
    case Verdict::Pass:
        return 3;
    }
    Q_UNREACHABLE();
}

QList<Finding> worstFirst(QList<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return rank(a.verdict) < rank(b.verdict); });
    return findings;
}

} // namespace

FindingList::FindingList(const Checker& checker, QWidget* parent) : QFrame(parent), m_checker(checker)
{
    setProperty("panel", QStringLiteral("plain"));
    for (const SayableCode& code : m_checker.codes())
        m_sayables.insert(code.code, code.sayable);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(0);
    setVisible(false);
}

void FindingList::show(const QList<Finding>& findings)
{
    const QList<Finding> sorted = worstFirst(findings);
    const QList<Finding> before = std::exchange(m_findings, sorted);
    while (m_cards.size() < m_findings.size())
        addCard();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const bool used = i < m_findings.size();
        m_cards[i]->setVisible(used);
        if (i > 0)
            m_rules[i - 1]->setVisible(used);
        if (used && (i >= before.size() || before[i] != m_findings[i]))
            showAt(i);
    }
    setVisible(!m_findings.isEmpty());
}

void FindingList::retranslate()
{
    for (qsizetype i = 0; i < m_findings.size(); ++i)
        showAt(i);
}

void FindingList::showAt(qsizetype index)
{
    const Finding& finding = m_findings[index];
    m_cards[index]->show(finding, m_checker.describe(finding), m_sayables.value(finding.code));
}

void FindingList::addCard()
{
    if (!m_cards.isEmpty()) {
        auto* rule = new QFrame(this);
        rule->setProperty("rule", true);
        m_rules.append(rule);
        m_layout->addWidget(rule);
    }
    m_cards.append(new FindingCard(this));
    m_layout->addWidget(m_cards.last());
}

} // namespace precall
