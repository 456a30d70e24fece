#include "core/report/FirewallRequest.h"

#include <algorithm>

namespace precall {

namespace {

/// Without characters that steer, and without what a spreadsheet takes for the beginning of a formula; a semicolon
/// begins a cell where the decimal sign is a comma.
QString harmless(QString text)
{
    for (QChar& character : text)
        if (!character.isPrint() || character == QLatin1Char(';'))
            character = QLatin1Char(' ');
    static const QString formulaSigns = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    const QString inner = text.trimmed();
    return !inner.isEmpty() && formulaSigns.contains(inner.front()) ? QLatin1Char('\'') + text : text;
}

QString csvCell(const QString& text)
{
    QString cell = harmless(text);
    const bool isPlain = std::none_of(cell.begin(), cell.end(), [](QChar character) {
        return character == QLatin1Char(',') || character == QLatin1Char('"') ||
               character == QLatin1Char(' ');
    });
    return isPlain
               ? cell
               : QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QByteArray csvLine(QStringList cells)
{
    std::transform(cells.begin(), cells.end(), cells.begin(), csvCell);
    return cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace

QByteArray firewallRequestCsv(const Report& report)
{
    // With the mark by which spreadsheets know UTF-8.
    QByteArray csv =
        "\xEF\xBB\xBFstatus,direction,action,protocol,port,destination,purpose,requirement,level,seen,proxy\r\n";
    for (const Permission& permission : firewallRequest(report))
        csv += csvLine({permission.seenClosed ? QStringLiteral("blocked") : QStringLiteral("not-proven"),
                        QStringLiteral("outgoing"), permissionActionWord(permission.action),
                        permission.protocol, QString::number(permission.port), permission.destination,
                        permission.purpose, permission.requirement, levelWord(permission.level),
                        permission.seen, proxyText(permission)});
    return csv;
}

} // namespace precall
