#include "core/report/PlainText.h"

#include <algorithm>

namespace precall {

namespace {

constexpr int gap = 2;

bool steers(const QChar& character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format ||
           character.category() == QChar::Separator_Line ||
           character.category() == QChar::Separator_Paragraph;
}

/// Where a line that starts at the beginning of `text` ends: at the last space that fits, else where it is
/// full.
qsizetype lineEnd(QStringView text, int columns)
{
    if (text.size() <= columns)
        return text.size();
    const qsizetype space = text.first(columns + 1).lastIndexOf(QLatin1Char(' '));
    if (space > 0)
        return space;
    return text[columns - 1].isHighSurrogate() ? std::max(columns - 1, 1) : columns;
}

QList<int> columnWidths(const QList<QStringList>& rows, const QList<int>& widest, int columns)
{
    QList<int> widths(widest.size() + 1, 0);
    for (const QStringList& row : rows)
        for (int i = 0; i < widest.size(); ++i)
            widths[i] = std::min(widest[i], std::max(widths[i], int(oneLine(row[i]).size())));
    int used = 0;
    for (int i = 0; i < widest.size(); ++i)
        used += widths[i] + gap;
    widths.last() = std::max(columns - used, 1);
    return widths;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

QString textRow(const QStringList& cells, const QList<int>& widths)
{
    QList<QStringList> lines;
    qsizetype height = 0;
    for (int i = 0; i < cells.size(); ++i) {
        lines << wrapped(cells[i], std::max(widths[i], 1));
        height = std::max(height, lines[i].size());
    }
    QString text;
    for (qsizetype y = 0; y < height; ++y) {
        QString line;
        for (int i = 0; i < cells.size(); ++i)
            line += lines[i].value(y).leftJustified(widths[i] + gap);
        text += trimmedEnd(line) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

QString oneLine(const QString& text)
{
    QString line = text;
    for (QChar& character : line)
        if (steers(character))
            character = QLatin1Char(' ');
    return line.simplified();
}

QStringList wrapped(const QString& text, int columns)
{
    const QString line = oneLine(text);
    QStringView rest(line);
    QStringList lines;
    do {
        const qsizetype end = lineEnd(rest, columns);
        lines << rest.first(end).trimmed().toString();
        rest = rest.sliced(end).trimmed();
    } while (!rest.isEmpty());
    return lines;
}

QString paragraph(const QString& first, const QString& text, int columns)
{
    const QString indent(first.size(), QLatin1Char(' '));
    const QStringList lines = wrapped(text, std::max(columns - int(first.size()), 1));
    return trimmedEnd(first + lines.join(QLatin1Char('\n') + indent)) + QLatin1Char('\n');
}

QString paragraphs(const QString& first, const QString& text, int columns)
{
    QString result;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        result +=
            paragraph(result.isEmpty() ? first : QString(first.size(), QLatin1Char(' ')), line, columns);
    return result;
}

QString textTable(const QList<QStringList>& rows, const QList<int>& widest, int columns)
{
    const QList<int> widths = columnWidths(rows, widest, columns);
    QString text;
    for (const QStringList& row : rows)
        text += textRow(row, widths);
    return text;
}

} // namespace precall
