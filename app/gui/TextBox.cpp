#include "app/gui/TextBox.h"

#include <QFontDatabase>

namespace precall {

TextBox::TextBox(const QString& text, QWidget* parent) : QPlainTextEdit(text, parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setMinimumHeight(fontMetrics().lineSpacing() * 10);
    setAccessibleName(tr("Text"));
}

} // namespace precall
