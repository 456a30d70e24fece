#include "app/gui/RequirementTable.h"

#include "app/gui/Look.h"
#include "app/gui/StateWords.h"
#include "core/report/ReportTexts.h"

#include <QGridLayout>
#include <QHash>
#include <QLabel>

#include <algorithm>
#include <array>

namespace precall {

namespace {

QString groupTitle(const QString& prefix)
{
    static const QHash<QString, const char*> titles{
        {QStringLiteral("NET"), QT_TRANSLATE_NOOP("precall::RequirementTable", "Network")},
        {QStringLiteral("IP"), QT_TRANSLATE_NOOP("precall::RequirementTable", "Address ranges")},
        {QStringLiteral("DOM"), QT_TRANSLATE_NOOP("precall::RequirementTable", "Web addresses")},
        {QStringLiteral("CAL"), QT_TRANSLATE_NOOP("precall::RequirementTable", "Calendar")},
        {QStringLiteral("HW"), QT_TRANSLATE_NOOP("precall::RequirementTable", "Computer and devices")},
        {QStringLiteral("OS"), QT_TRANSLATE_NOOP("precall::RequirementTable", "Operating system")},
        {QStringLiteral("BRW"), QT_TRANSLATE_NOOP("precall::RequirementTable", "Browser")},
        {QStringLiteral("BW"), QT_TRANSLATE_NOOP("precall::RequirementTable", "Bandwidth")}};
    const char* title = titles.value(prefix);
    return title ? RequirementTable::tr(title) : prefix;
}

/// The width of the longest of these words, so that the columns of all tables stand below each other.
template<class Values, class WordOf>
int widest(const QWidget& widget, const Values& values, WordOf wordOf)
{
    int width = 0;
    for (const auto value : values)
        width = std::max(width, widget.fontMetrics().horizontalAdvance(wordOf(value)));
    return width;
}

constexpr std::array allStates{RequirementState::Met, RequirementState::NotMet, RequirementState::NotProven,
                               RequirementState::NotApplicable, RequirementState::NotRun};
constexpr std::array allLevels{Level::Must, Level::Should, Level::Info};

} // namespace

QList<RequirementGroup> requirementGroups(const Report& report)
{
    QList<RequirementGroup> groups;
    QHash<QString, qsizetype> places;
    for (const RequirementRow& row : report.requirements) {
        const QString prefix = row.id.section(QLatin1Char('-'), 0, 0);
        if (!places.contains(prefix)) {
            places.insert(prefix, groups.size());
            groups.append({groupTitle(prefix), {}});
        }
        groups[places.value(prefix)].rows.append(row);
    }
    return groups;
}

RequirementTable::RequirementTable(const RequirementGroup& group, QWidget* parent) : QFrame(parent)
{
    setProperty("panel", QStringLiteral("plain"));
    setAccessibleName(group.title);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    QLabel* heading = headingLabel(this, 1);
    heading->setText(group.title);
    grid->addWidget(heading, 0, 0, 1, 4);
    grid->setColumnMinimumWidth(2, widest(*this, allStates, requirementStateText));
    grid->setColumnMinimumWidth(3, widest(*this, allLevels, levelText));
    for (const RequirementRow& row : group.rows)
        addRow(*grid, row);
}

void RequirementTable::addRow(QGridLayout& grid, const RequirementRow& row)
{
    const int line = grid.rowCount();
    const StateSign sign = signOf(row.state);
    auto* symbol = new SymbolView(1.1, this);
    symbol->show(sign.symbol, sign.word);
    QLabel* title = textLabel(this);
    title->setText(row.title.isEmpty() ? row.id : row.title);
    title->setToolTip(row.id);
    QLabel* word = textLabel(this);
    word->setWordWrap(false);
    word->setText(sign.word);
    QLabel* level = quietLabel(this);
    level->setWordWrap(false);
    level->setText(levelText(row.level));
    grid.addWidget(symbol, line, 0, Qt::AlignTop);
    grid.addWidget(title, line, 1);
    grid.addWidget(word, line, 2, Qt::AlignTop);
    grid.addWidget(level, line, 3, Qt::AlignTop);
}

} // namespace precall
