#include "app/gui/WizardPage.h"

#include "app/gui/Look.h"
#include "app/gui/Panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace precall {

WizardPage::WizardPage(const QString& key, const QString& code, QWidget* parent)
    : QWizardPage(parent),
      m_key(key),
      m_heading(headingLabel(this, 1.6)),
      m_scroll(new QScrollArea(this)),
      m_code(new CodeChip(this))
{
    m_code->show(code);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(28, 20, 28, 0);
    head->addWidget(m_heading, 1);
    head->addWidget(m_code, 0, Qt::AlignTop);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_canvas = new QWidget;
    m_canvas->setBackgroundRole(QPalette::Base);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_body = new QVBoxLayout(m_canvas);
    m_body->setContentsMargins(28, 10, 28, 20);
    m_body->setSpacing(14);
    m_scroll->setWidget(m_canvas);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
}

void WizardPage::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    setAccessibleName(tr("%1, page %2").arg(heading, m_code->text()));
    m_code->setAccessibleName(tr("Page %1").arg(m_code->text()));
    m_code->setToolTip(tr("Say this code on the phone"));
}

void WizardPage::revealFocus()
{
    if (QWidget* focus = window()->focusWidget(); m_canvas->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus);
}

bool WizardPage::scrollBy(QKeyEvent* key)
{
    static const QList<int> scrolling{Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Up,
                                      Qt::Key_Down,   Qt::Key_Home,     Qt::Key_End};
    if (key->modifiers() & ~Qt::KeypadModifier || !scrolling.contains(key->key()))
        return false;
    QCoreApplication::sendEvent(m_scroll->verticalScrollBar(), key);
    return true;
}

void WizardPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

} // namespace precall
