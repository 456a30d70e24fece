#include "app/gui/StepList.h"

#include "app/gui/Look.h"
#include "app/gui/StateWords.h"
#include "app/gui/StepRow.h"
#include "core/base/Language.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace precall {

namespace {

const QString welcome = QStringLiteral("welcome");
const QString summary = QStringLiteral("summary");
const QString exportKey = QStringLiteral("export");

constexpr int widthInCharacters = 30;

} // namespace

StepList::StepList(const RunModel& model, Language& language, QWidget* parent)
    : QWidget(parent), m_model(model), m_language(language)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 20, 12, 16);
    setFixedWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    layout->setSpacing(2);
    addRow(layout, welcome);
    for (const Step& step : m_model.steps())
        addRow(layout, step.checker->id());
    addRow(layout, summary);
    addRow(layout, exportKey);
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

void StepList::addRow(QLayout* layout, const QString& key)
{
    auto* row = new StepRow(this);
    layout->addWidget(row);
    m_rows.insert(key, row);
    row->setObjectName(QStringLiteral("step-") + key);
    connect(row, &StepRow::chosen, this, [this, key] { Q_EMIT chosen(key); });
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
    m_rows.value(id)->setState(signOf(m_model.step(id).state));
}

void StepList::showCurrent(const QString& key)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        (*row)->setCurrent(row.key() == key);
        (*row)->setChoosable(key != welcome && row.key() != key);
    }
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
    m_languageLabel->setText(tr("&Language"));
    m_languages->setAccessibleName(tr("Language"));
    const QSignalBlocker quiet(m_languages);
    m_languages->setCurrentIndex(m_languages->findData(m_language.code()));
}

} // namespace precall
