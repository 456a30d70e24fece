#include "app/gui/StepList.h"

#include "app/gui/Look.h"
#include "app/gui/StateWords.h"
#include "app/gui/StepRow.h"
#include "core/base/Language.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace precall {

namespace {

const QString welcome = QStringLiteral("welcome");
const QString summary = QStringLiteral("summary");
const QString exportKey = QStringLiteral("export");

constexpr QMargins roomAroundSteps{12, 16, 12, 16};

} // namespace

StepList::StepList(const RunModel& model, Language& language, QWidget* parent)
    : QWidget(parent), m_model(model), m_language(language), m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Window); // not the pages' that it would inherit
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QWidget;
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    addRow(welcome);
    for (const Step& step : m_model.steps())
        addRow(step.checker->id());
    addRow(summary);
    addRow(exportKey);
    m_column->addStretch();
    m_scroll->setWidget(rows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(roomAroundSteps);
    layout->addWidget(m_scroll, 1);
    addLanguages();
    connect(&m_model, &RunModel::stepChanged, this, &StepList::updateStep);
    retranslate();
}

void StepList::addLanguages()
{
    m_languageLabel = quietLabel(this);
    m_languages = new QComboBox(this);
    m_languages->setObjectName(QStringLiteral("languages"));
    m_languageLabel->setBuddy(m_languages);
    for (const QString& code : Language::available())
        m_languages->addItem(Language::nativeName(code), code);
    layout()->addWidget(m_languageLabel);
    layout()->addWidget(m_languages);
    connect(m_languages, &QComboBox::activated, this,
            [this](int index) { m_language.use(m_languages->itemData(index).toString()); });
}

void StepList::addRow(const QString& key)
{
    auto* row = new StepRow(this);
    m_column->addWidget(row);
    m_rows.insert(key, row);
    row->setObjectName(QStringLiteral("step-") + key);
    connect(row, &StepRow::clicked, this, [this, key] {
        if (m_current != welcome)
            Q_EMIT chosen(key);
    });
    connect(row, &StepRow::moved, this, [this, row](int rows) { moveFocus(row, rows); });
}

void StepList::moveFocus(const StepRow* from, int rows)
{
    const QLayoutItem* to = m_column->itemAt(m_column->indexOf(from) + rows);
    if (!to || !to->widget())
        return;
    to->widget()->setFocus();
    m_scroll->ensureWidgetVisible(to->widget());
}

/// In one line each where there is no room for two; wide enough for every text.
void StepList::arrange()
{
    const auto heightIf = [this](bool compact) {
        int height = m_column->spacing() * (int(m_rows.size()) - 1);
        for (const StepRow* row : m_rows)
            height += row->heightIf(compact);
        return height;
    };
    const bool compact = heightIf(false) > m_scroll->height();
    const QStringList states = stepStateWords();
    int width = 0;
    for (StepRow* row : m_rows) {
        row->setCompact(compact);
        width = std::max(width, row->widthFor(states));
    }
    if (compact && heightIf(true) > m_scroll->height())
        width += m_scroll->verticalScrollBar()->sizeHint().width();
    setFixedWidth(roomAroundSteps.left() + width + roomAroundSteps.right());
}

QString StepList::titleOf(const QString& key) const
{
    if (key == welcome)
        return tr("Start");
    if (key == summary)
        return tr("Result");
    if (key == exportKey)
        return tr("Save and send");
    return m_model.step(key).checker->title();
}

void StepList::updateStep(const QString& id)
{
    StepRow* row = m_rows.value(id);
    const StepState state = m_model.step(id).state;
    const int before = row->heightIf(true);
    row->setState(signOf(state), state == StepState::Asking);
    if (row->heightIf(true) != before)
        arrange();
}

void StepList::showCurrent(const QString& key)
{
    m_current = key;
    const bool canLead = key != welcome;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const bool current = row.key() == key;
        (*row)->setCurrent(current);
        (*row)->setCursor(canLead && !current ? Qt::PointingHandCursor : Qt::ArrowCursor);
        (*row)->setFocusPolicy(canLead && current ? Qt::TabFocus : Qt::NoFocus);
    }
    m_scroll->ensureWidgetVisible(m_rows.value(key));
}

QWidget* StepList::currentRow() const
{
    return m_rows.value(m_current);
}

QWidget* StepList::languages() const
{
    return m_languages;
}

void StepList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), lineColor(palette()));
}

void StepList::retranslate()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        (*row)->setTitle(titleOf(row.key()));
    for (const Step& step : m_model.steps())
        updateStep(step.checker->id());
    arrange();
    m_languageLabel->setText(tr("&Language"));
    m_languages->setAccessibleName(tr("Language"));
    const QSignalBlocker quiet(m_languages);
    m_languages->setCurrentIndex(m_languages->findData(m_language.code()));
}

} // namespace precall
