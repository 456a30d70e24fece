#include "app/gui/FindingCard.h"

#include "app/gui/Disclosure.h"
#include "app/gui/FactsView.h"
#include "app/gui/Look.h"
#include "app/gui/Panel.h"
#include "app/gui/StateWords.h"
#include "app/gui/SymbolView.h"

#include <QGridLayout>
#include <QLabel>

namespace precall {

FindingCard::FindingCard(QWidget* parent)
    : QWidget(parent),
      m_symbol(new SymbolView(1.4, this)),
      m_word(headingLabel(this, 1)),
      m_code(new CodeChip(this)),
      m_summary(textLabel(this)),
      m_advice(quietLabel(this))
{
    m_details = new Disclosure(
        [this](QWidget* owner) { return new FactsView(m_finding.subject, m_finding.facts, owner); }, this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 6);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_symbol, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_word, 0, 1);
    grid->addWidget(m_code, 0, 2, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_summary, 1, 1, 1, 2);
    grid->addWidget(m_advice, 2, 1, 1, 2);
    grid->addWidget(m_details, 3, 1, 1, 2);
}

void FindingCard::show(const Finding& finding, const StateSign& sign, const Wording& words,
                       const QString& sayable)
{
    m_symbol->show(sign.symbol, sign.word);
    m_word->setText(sign.word);
    m_summary->setText(words.summary);
    m_advice->setText(words.advice);
    m_advice->setVisible(!words.advice.isEmpty());
    m_code->show(sayable);
    setAccessibleName(tr("%1: %2").arg(sign.word, words.summary));
    setAccessibleDescription(words.advice);
    m_details->setTexts(tr("Details"), tr("Hide details"));
    m_details->setDescription(words.summary);
    m_finding = finding;
    m_details->refresh();
    m_details->setVisible(!factsText(finding.subject, finding.facts).isEmpty());
}

} // namespace precall
