#pragma once

#include "app/gui/Panel.h"
#include "core/check/Checker.h"
#include "core/net/proxy/PasswordLogon.h"

#include <memory>

class QPushButton;

namespace precall {

/// Offers to go on with a name and a password where a proxy lets nobody through without. Hidden where none
/// asks.
class PasswordPanel : public Panel
{
    Q_OBJECT

public:
    explicit PasswordPanel(QWidget* parent);

    /// `canStart`: nothing runs that would have to end first.
    void show(const std::optional<PasswordRequest>& request, bool canStart);
    void retranslate();

Q_SIGNALS:
    void typed(const std::shared_ptr<PasswordLogon>& logon);

private:
    void ask();

    std::optional<PasswordRequest> m_request;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace precall
