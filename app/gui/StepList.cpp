#include "app/gui/StepList.h"

#include "app/gui/Look.h"
#include "app/gui/StateWords.h"
#include "core/base/Language.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace precall {

namespace {

const QString welcome = QStringLiteral("welcome");
const QString summary = QStringLiteral("summary");
const QString exportKey = QStringLiteral("export");

constexpr int widthInCharacters = 30;

} // namespace

StepList::StepList(const RunModel& model, Language& language, QWidget* parent)
    : QFrame(parent), m_model(model), m_language(language)
{
    setObjectName(QStringLiteral("sideBar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 20, 12, 16);
    setFixedWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    layout->setSpacing(2);
    addRow(layout, welcome, false);
    for (const Step& step : m_model.steps())
        addRow(layout, step.checker->id(), true);
    addRow(layout, summary, false);
    addRow(layout, exportKey, false);
    layout->addStretch();
    m_languageLabel = quietLabel(this);
    m_languages = new QComboBox(this);
    m_languages->setObjectName(QStringLiteral("languages"));
    m_languageLabel->setBuddy(m_languages);
    for (const QString& code : Language::available())
        m_languages->addItem(Language::nativeName(code), code);
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_languages);
    connect(m_languages, &QComboBox::activated, this,
            [this](int index) { m_language.use(m_languages->itemData(index).toString()); });
    connect(&m_model, &RunModel::stepChanged, this, &StepList::updateStep);
    retranslate();
}

void StepList::addRow(QLayout* layout, const QString& key, bool isStep)
{
    Row row;
    row.frame = new QFrame(this);
    row.title = textLabel(row.frame);
    auto* line = new QHBoxLayout(row.frame);
    line->setContentsMargins(8, 6, 8, 6);
    line->setSpacing(10);
    row.symbol = new SymbolView(1.2, row.frame);
    row.symbol->setVisible(isStep);
    line->addWidget(row.symbol, 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(row.title);
    if (isStep) {
        row.state = quietLabel(row.frame);
        row.state->setFont(scaledFont(*row.state, 0.9));
        text->addWidget(row.state);
    }
    line->addLayout(text, 1);
    layout->addWidget(row.frame);
    m_rows.insert(key, row);
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
    const Row row = m_rows.value(id);
    const StateSign sign = signOf(m_model.step(id).state);
    row.symbol->show(sign.symbol, sign.word);
    row.state->setText(sign.word);
    row.frame->setAccessibleName(tr("%1: %2").arg(titleOf(id), sign.word));
}

void StepList::showCurrent(const QString& key)
{
    m_current = key;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row->frame->setProperty("current", row.key() == key);
        row->title->setFont(scaledFont(*this, 1, row.key() == key ? QFont::DemiBold : QFont::Normal));
        row->frame->style()->unpolish(row->frame);
        row->frame->style()->polish(row->frame);
    }
}

void StepList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StepList::retranslate()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row->title->setText(titleOf(row.key()));
        row->frame->setAccessibleName(titleOf(row.key()));
        if (row->state)
            updateStep(row.key());
    }
    m_languageLabel->setText(tr("&Language"));
    m_languages->setAccessibleName(tr("Language"));
    const QSignalBlocker quiet(m_languages);
    m_languages->setCurrentIndex(m_languages->findData(m_language.code()));
}

} // namespace precall
