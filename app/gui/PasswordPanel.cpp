#include "app/gui/PasswordPanel.h"

#include "app/gui/Look.h"
#include "app/gui/PasswordDialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace precall {

PasswordPanel::PasswordPanel(QWidget* parent)
    : Panel(parent, StatusSymbol::Question), m_text(textLabel(this)), m_button(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_button->setObjectName(QStringLiteral("proxyPassword"));
    connect(m_button, &QPushButton::clicked, this, &PasswordPanel::ask);
    setVisible(false);
}

void PasswordPanel::show(const std::optional<PasswordRequest>& request, bool canStart)
{
    m_button->setEnabled(canStart);
    if (std::exchange(m_request, request) != request)
        retranslate();
    setVisible(m_request.has_value());
}

void PasswordPanel::ask()
{
    auto* dialog = new PasswordDialog(*m_request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT typed(dialog->logon()); });
    dialog->open();
}

void PasswordPanel::retranslate()
{
    m_text->setText(
        tr("Your proxy (%1) asks for a name and a password. If you have them, what lies behind it "
           "can be checked, too.")
            .arg(m_request ? m_request->proxy : QString()));
    m_button->setText(tr("Enter na&me and password…"));
}

} // namespace precall
