#pragma once

#include <QWizardPage>

class QKeyEvent;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace precall {

class CodeChip;

/// What all pages share: a heading with the page's sayable code, and a body that scrolls when it grows.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    /// `key` names the page's row in the side bar; `code` is "P07" or the like.
    WizardPage(const QString& key, const QString& code, QWidget* parent = nullptr);

    const QString& key() const { return m_key; }
    /// What has the focus when the page is shown; null: the button that leads on.
    virtual QWidget* firstToUse() const { return nullptr; }
    /// Scrolls to what has the focus, if that is on the page.
    void revealFocus();
    /// Scrolls as the key asks for; false when it is none that scrolls.
    bool scrollBy(QKeyEvent* key);

Q_SIGNALS:
    /// The user wants to go to the page of that key.
    void pageWanted(const QString& key);

protected:
    QWidget* canvas() const { return m_canvas; }
    QVBoxLayout* body() const { return m_body; }
    void setHeading(const QString& heading);
    /// Sets every text anew, in the language of the moment. Called when that changes; call it in the
    /// constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    QString m_key;
    QLabel* m_heading;
    QScrollArea* m_scroll;
    CodeChip* m_code;
    QWidget* m_canvas;
    QVBoxLayout* m_body;
};

} // namespace precall
