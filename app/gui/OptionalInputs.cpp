#include "app/gui/OptionalInputs.h"

#include "app/gui/Look.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace precall {

namespace {

/// The profile's own number stands as the box's special value.
constexpr int ofProfile = 0;
constexpr int mostStreams = 50;

std::optional<int> chosen(const QSpinBox* box)
{
    return box->value() == ofProfile ? std::nullopt : std::optional(box->value());
}

} // namespace

OptionalInputs::OptionalInputs(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(8, 4, 8, 4);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_ticket = addLine(100);
    m_remark = addLine(500);
    m_mailDomain = addLine(253);
    m_down = addCount();
    m_up = addCount();
    m_turnUser = addLine(500);
    m_turnPassword = addLine(500);
    m_turnPassword->setEchoMode(QLineEdit::Password);
    m_turnPassword->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    retranslate();
}

QLineEdit* OptionalInputs::addLine(int mostCharacters)
{
    auto* line = new QLineEdit(this);
    line->setMaxLength(mostCharacters);
    m_form->addRow(textLabel(this), line);
    return line;
}

QSpinBox* OptionalInputs::addCount()
{
    auto* box = new QSpinBox(this);
    box->setRange(ofProfile, mostStreams);
    m_form->addRow(textLabel(this), box);
    return box;
}

void OptionalInputs::set(const RunSettings& settings, const Streams& streams)
{
    m_ticket->setText(settings.ticket);
    m_remark->setText(settings.remark);
    m_mailDomain->setText(settings.mailDomain);
    m_down->setSpecialValueText(tr("%1 (usual)").arg(streams.down));
    m_up->setSpecialValueText(tr("%1 (usual)").arg(streams.up));
    m_down->setValue(settings.streamsDown.value_or(ofProfile));
    m_up->setValue(settings.streamsUp.value_or(ofProfile));
    m_turnUser->setText(settings.turn.user);
    m_turnPassword->setText(settings.turn.password);
}

void OptionalInputs::takeInto(RunSettings& settings) const
{
    settings.ticket = m_ticket->text().trimmed();
    settings.remark = m_remark->text().trimmed();
    settings.mailDomain = m_mailDomain->text().trimmed();
    settings.streamsDown = chosen(m_down);
    settings.streamsUp = chosen(m_up);
    settings.turn = {m_turnUser->text(), m_turnPassword->text()};
}

void OptionalInputs::nameField(QWidget* field, const QString& label, const QString& hint)
{
    auto* shown = qobject_cast<QLabel*>(m_form->labelForField(field));
    shown->setWordWrap(false);
    shown->setText(label);
    shown->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setAccessibleDescription(hint);
    field->setToolTip(hint);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setPlaceholderText(hint);
}

void OptionalInputs::retranslate()
{
    nameField(m_ticket, tr("Tick&et number"), tr("If your helpdesk gave you one"));
    nameField(m_remark, tr("Remar&k"), tr("What you would like to tell the helpdesk"));
    nameField(m_mailDomain, tr("Mail &domain"), tr("For the calendar, such as example.com"));
    nameField(m_down, tr("Pictures &received at once"), tr("How many other people you will see"));
    nameField(m_up, tr("Pictures se&nt at once"), tr("One for your camera, one more for a shared screen"));
    nameField(m_turnUser, tr("TURN &user"), tr("Only if your administrator gave you one"));
    nameField(m_turnPassword, tr("TURN &password"), tr("Never stored, never in a report"));
}

} // namespace precall
