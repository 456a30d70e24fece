#include "app/gui/PasswordDialog.h"

#include "app/gui/Look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace precall {

namespace {

constexpr int mostCharacters = 500;
constexpr int dialogWidth = 520;

} // namespace

PasswordDialog::PasswordDialog(const PasswordRequest& request, QWidget* parent)
    : QDialog(parent), m_request(request)
{
    setWindowTitle(tr("Name and password for the proxy"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addTexts(form);
    m_user = addLine(form, tr("&Name"));
    m_password = addLine(form, tr("&Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addButtons(form);
    ensurePolished();
    resize(sizeOnScreen(*this, {dialogWidth, form->totalHeightForWidth(dialogWidth)}));
}

/// Plain text: a realm comes from the network.
void PasswordDialog::addTexts(QFormLayout* form)
{
    QLabel* asks = textLabel(this);
    asks->setText(m_request.realm.isEmpty()
                      ? tr("The proxy %1 asks for a name and a password.").arg(m_request.proxy)
                      : tr("The proxy %1 asks for a name and a password for “%2”.")
                            .arg(m_request.proxy, m_request.realm));
    QLabel* kept = quietLabel(this);
    kept->setText(tr("They are kept in memory for this run only and sent to this proxy alone. They are tried "
                     "once, so that your account does not get locked. They are in no report."));
    QLabel* warning = textLabel(this);
    warning->setText(
        tr("The proxy asks for them without encryption: it, and whoever listens on the way to it, "
           "can read them. Go on only if you trust this network."));
    for (QLabel* label : {asks, warning, kept})
        form->addRow(label);
    setAccessibleDescription(warning->text());
}

QLineEdit* PasswordDialog::addLine(QFormLayout* form, const QString& label)
{
    auto* line = new QLineEdit(this);
    line->setMaxLength(mostCharacters);
    line->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form->addRow(label, line);
    return line;
}

void PasswordDialog::addButtons(QFormLayout* form)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->button(QDialogButtonBox::Ok);
    go->setText(tr("&Log on"));
    go->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    connect(m_user, &QLineEdit::textChanged, go,
            [go](const QString& user) { go->setEnabled(isUserNameForBasic(user)); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

std::shared_ptr<PasswordLogon> PasswordDialog::logon() const
{
    return std::make_shared<PasswordLogon>(m_request.proxy, m_request.realm, m_user->text(),
                                           m_password->text());
}

} // namespace precall
