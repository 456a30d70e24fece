#pragma once

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace precall {

/// A button that unfolds what is below it. The content is made when it is first unfolded.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// `makeContent` gets the parent and gives the widget to show.
    Disclosure(std::function<QWidget*(QWidget*)> makeContent, QWidget* parent);

    /// What the button says while folded and while unfolded; with a mnemonic where the place allows one.
    void setTexts(const QString& show, const QString& hide);
    /// What the button is about, for screen readers: "Details of …".
    void setDescription(const QString& description);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    /// Throws the content away: it is made anew, at once when it is unfolded.
    void refresh();

private:
    void updateButton();
    void reveal();

    std::function<QWidget*(QWidget*)> m_makeContent;
    QString m_show;
    QString m_hide;
    bool m_open = false;
    QPushButton* m_button;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace precall
