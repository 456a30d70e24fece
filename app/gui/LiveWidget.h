#pragma once

#include <QWidget>

namespace precall {

/// What a page shows live, beside the findings of its check: it begins when it is shown and lets go of the
/// device when it is hidden.
class LiveWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Sets every text anew, in the language of the moment.
    virtual void retranslate() = 0;
    /// Whether the check of the page has found the device to work.
    virtual void setProven(bool) {}

Q_SIGNALS:
    /// The user chose another device: the check has to look at that one.
    void deviceChosen();

protected:
    virtual void begin() = 0;
    virtual void end() = 0;

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool m_begun = false;
};

} // namespace precall
