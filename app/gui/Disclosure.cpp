#include "app/gui/Disclosure.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace precall {

namespace {

constexpr int roomAround = 12;

} // namespace

Disclosure::Disclosure(std::function<QWidget*(QWidget*)> makeContent, QWidget* parent)
    : QWidget(parent), m_makeContent(std::move(makeContent)), m_button(new QPushButton(this))
{
    m_button->setProperty("quiet", true);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] {
        setOpen(!m_open);
        QTimer::singleShot(0, this, &Disclosure::reveal); // once it has its place
    });
}

void Disclosure::setTexts(const QString& show, const QString& hide)
{
    m_show = show;
    m_hide = hide;
    updateButton();
}

void Disclosure::setDescription(const QString& description)
{
    m_button->setAccessibleDescription(description);
}

void Disclosure::setOpen(bool open)
{
    m_open = open;
    if (open && !m_content) {
        m_content = m_makeContent(this);
        m_layout->addWidget(m_content);
    }
    if (m_content)
        m_content->setVisible(open);
    updateButton();
}

/// Scrolls to as much of the content as can be seen together with the button.
void Disclosure::reveal()
{
    QWidget* around = m_open ? parentWidget() : nullptr;
    while (around && !qobject_cast<QScrollArea*>(around))
        around = around->parentWidget();
    auto* scroll = qobject_cast<QScrollArea*>(around);
    if (!scroll)
        return;
    scroll->ensureWidgetVisible(m_content, 0, roomAround);
    scroll->ensureWidgetVisible(m_button, 0, roomAround);
}

void Disclosure::refresh()
{
    delete m_content;
    m_content = nullptr;
    setOpen(m_open);
}

void Disclosure::updateButton()
{
    m_button->setText((m_open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + (m_open ? m_hide : m_show));
    m_button->setAccessibleName(QString(m_open ? m_hide : m_show).remove(QLatin1Char('&')));
}

} // namespace precall
