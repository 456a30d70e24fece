#pragma once

#include <QPlainTextEdit>

namespace precall {

/// A long text in columns, to read and to copy from; Tab leaves it.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    TextBox(const QString& text, QWidget* parent);
};

} // namespace precall
