#pragma once

#include "core/check/Checker.h"
#include "core/net/proxy/PasswordLogon.h"

#include <QDialog>

#include <memory>

class QFormLayout;
class QLineEdit;

namespace precall {

/// Asks for the name and the password that a proxy wants, and says who gets to see them.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const PasswordRequest& request, QWidget* parent);

    /// What was typed, for that proxy and realm.
    std::shared_ptr<PasswordLogon> logon() const;

private:
    QLineEdit* addLine(QFormLayout* form, const QString& label);
    void addTexts(QFormLayout* form);
    void addButtons(QFormLayout* form);

    const PasswordRequest m_request;
    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace precall
