#include "app/gui/RequirementPanel.h"

#include "app/gui/Disclosure.h"
#include "app/gui/Look.h"
#include "app/gui/SymbolView.h"
#include "core/report/ReportTexts.h"

#include <QGridLayout>

namespace precall {

namespace {

void addRow(QGridLayout& grid, const RequirementRow& row, QWidget* owner)
{
    const int line = grid.rowCount();
    auto* symbol = new SymbolView(1.1, owner);
    symbol->show(symbolOf(row.state, row.level), requirementStateText(row.state));
    QLabel* title = textLabel(owner);
    title->setText(row.title.isEmpty() ? row.id : row.title);
    title->setToolTip(row.id);
    QLabel* word = textLabel(owner);
    word->setWordWrap(false);
    word->setText(requirementStateText(row.state));
    QLabel* level = quietLabel(owner);
    level->setWordWrap(false);
    level->setText(levelText(row.level));
    grid.addWidget(symbol, line, 0, Qt::AlignTop);
    grid.addWidget(title, line, 1);
    grid.addWidget(word, line, 2, Qt::AlignTop);
    grid.addWidget(level, line, 3, Qt::AlignTop);
}

QWidget* makeRows(const QList<RequirementRow>& rows, QWidget* owner)
{
    auto* table = new QWidget(owner);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const RequirementRow& row : rows)
        addRow(*grid, row, table);
    return table;
}

} // namespace

RequirementPanel::RequirementPanel(const RequirementGroup& group, const Report& report, QWidget* parent)
    : Panel(parent)
{
    QList<RequirementRow> rows;
    for (const RequirementRow& row : report.requirements)
        if (row.check == group.check)
            rows.append(row);
    auto* symbol = new SymbolView(1.4, this);
    symbol->show(symbolOf(group.result), stepResultText(group.result));
    QLabel* title = headingLabel(this, 1);
    title->setText(group.check.isEmpty() ? tr("Others") : checkTitle(group.check));
    QLabel* state = textLabel(this);
    state->setWordWrap(false);
    state->setText(stepResultText(group.result));
    QLabel* counts = quietLabel(this);
    counts->setText(groupCounts(group));
    auto* details = new Disclosure([rows](QWidget* owner) { return makeRows(rows, owner); }, this);
    details->setTexts(tr("Show each"), tr("Show less"));
    details->setDescription(title->text());
    details->setOpen(group.counts.contains(RequirementState::NotMet));
    setAccessibleName(tr("%1: %2").arg(title->text(), stepResultText(group.result)));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 16, 8);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(symbol, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(state, 0, 2);
    grid->addWidget(counts, 1, 1, 1, 2);
    grid->addWidget(details, 2, 1, 1, 2);
}

} // namespace precall
