#include "app/gui/TextBox.h"

#include <QFontDatabase>

namespace precall {

TextBox::TextBox(const QString& text, QWidget* parent) : QPlainTextEdit(text, parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont columns = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    columns.setPointSizeF(columns.pointSizeF() * 0.9); // a hundred columns fit into the window
    setFont(columns);
    setMinimumHeight(fontMetrics().lineSpacing() * 10);
    setAccessibleName(tr("Text"));
}

} // namespace precall
