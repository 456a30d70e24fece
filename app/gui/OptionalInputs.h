#pragma once

#include "core/check/RunSettings.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace precall {

/// What a helpdesk may ask for; all of it may stay empty.
class OptionalInputs : public QWidget
{
    Q_OBJECT

public:
    explicit OptionalInputs(QWidget* parent);

    void set(const RunSettings& settings, const Streams& ofProfile);
    /// Takes what was entered over into `settings`.
    void takeInto(RunSettings& settings) const;
    void retranslate();

private:
    QLineEdit* addLine(int mostCharacters);
    QSpinBox* addCount();
    void nameField(QWidget* field, const QString& label, const QString& hint);

    QFormLayout* m_form;
    QLineEdit* m_ticket;
    QLineEdit* m_remark;
    QLineEdit* m_mailDomain;
    QSpinBox* m_down;
    QSpinBox* m_up;
    QLineEdit* m_turnUser;
    QLineEdit* m_turnPassword;
};

} // namespace precall
