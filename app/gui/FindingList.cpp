#include "app/gui/FindingList.h"

#include "app/gui/FindingCard.h"
#include "app/gui/StateWords.h"
#include "core/report/ReportTexts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace precall {

namespace {

constexpr int cardsAtOnce = 4;

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

} // namespace

FindingList::FindingList(const Checker& checker, QWidget* parent) : Panel(parent), m_checker(checker)
{
    for (const SayableCode& code : m_checker.codes())
        m_sayables.insert(code.code, code.sayable);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(0);
    m_filling.setSingleShot(true);
    connect(&m_filling, &QTimer::timeout, this, &FindingList::fillSome);
    setVisible(false);
}

QList<FindingList::Entry> FindingList::worstFirst(const QList<Finding>& findings,
                                                  const RequirementsProfile* profile)
{
    QList<Entry> entries;
    for (const Finding& finding : findings) {
        const Requirement* row = profile ? profile->requirement(finding.requirement) : nullptr;
        const Level level = row && !isFailedMust(finding) ? row->level : Level::Must;
        entries.append({finding, shownVerdict(finding, level), level});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return rank(a.shown) < rank(b.shown); });
    return entries;
}

void FindingList::show(const QList<Finding>& findings, const RequirementsProfile* profile)
{
    m_findings = worstFirst(findings, profile);
    for (qsizetype i = m_findings.size(); i < m_cards.size(); ++i)
        setCardVisible(i, false);
    m_filled.resize(std::min(m_filled.size(), m_findings.size()));
    setVisible(!m_findings.isEmpty());
    m_filling.start(0);
}

void FindingList::retranslate()
{
    m_filled.clear();
    m_filling.start(0);
}

void FindingList::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    m_filling.start(
        0); // while the page is being shown its layouts rest: what is added now would be seen unplaced
}

void FindingList::fillSome()
{
    if (!isVisible())
        return;
    int filled = 0;
    for (qsizetype i = 0; i < m_findings.size() && filled < cardsAtOnce; ++i) {
        if (i < m_filled.size() && m_filled[i] == m_findings[i])
            continue;
        showAt(i);
        ++filled;
    }
    if (filled == cardsAtOnce)
        m_filling.start(0);
}

void FindingList::showAt(qsizetype index)
{
    const Entry& entry = m_findings[index];
    const Finding& finding = entry.finding;
    if (index == m_cards.size())
        addCard();
    m_filled.resize(std::max(m_filled.size(), index + 1));
    m_filled[index] = entry;
    setCardVisible(index, true);
    m_cards[index]->show(finding, signOf(entry.shown, entry.level), m_checker.describe(finding),
                         m_sayables.value(finding.code));
}

void FindingList::setCardVisible(qsizetype index, bool visible)
{
    m_cards[index]->setVisible(visible);
    if (index > 0)
        m_rules[index - 1]->setVisible(visible);
}

void FindingList::addCard()
{
    if (!m_cards.isEmpty()) {
        m_rules.append(new Hairline(this));
        m_layout->addWidget(m_rules.last());
    }
    m_cards.append(new FindingCard(this));
    m_layout->addWidget(m_cards.last());
}

} // namespace precall
