#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace precall {

/// `text` without anything that steers a terminal or turns the order of characters round (control and format
/// characters, line ends): a report may come from somebody else. What is left out leaves a space; runs of
/// spaces become one.
QString oneLine(const QString& text);

/// `text`, made one line, broken into lines of at most `columns` characters; longer words are cut. Never
/// empty.
QStringList wrapped(const QString& text, int columns);

/// `text` wrapped to `columns`, its first line behind `first`, the others indented as far.
QString paragraph(const QString& first, const QString& text, int columns);

/// The same for a text of several lines; each starts anew behind the indentation, empty ones are left out.
QString paragraphs(const QString& first, const QString& text, int columns);

/// Rows of cells in columns two apart. A column is as wide as its widest cell, at most `widest` of it; the
/// last takes what is left of `columns`. Cells wrap.
QString textTable(const QList<QStringList>& rows, const QList<int>& widest, int columns);

} // namespace precall
