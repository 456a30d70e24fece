#include "core/net/interfaces/ResolvConf.h"

namespace precall {

namespace {

constexpr qsizetype maxText = 64 * 1024;
constexpr qsizetype maxServers = 8;

/// The address of a "nameserver" line; null for any other. A comment begins with ';' or '#' in the first
/// column.
QHostAddress nameServer(const QByteArray& line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 2 || words.first() != "nameserver")
        return {};
    return QHostAddress(QString::fromLatin1(words.at(1)));
}

} // namespace

QList<QHostAddress> parseResolvConf(const QByteArray& text)
{
    QList<QHostAddress> servers;
    for (const QByteArray& line : text.left(maxText).split('\n')) {
        const QHostAddress server = nameServer(line);
        if (!server.isNull() && !servers.contains(server) && servers.size() < maxServers)
            servers.append(server);
    }
    return servers.isEmpty() ? QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)} : servers;
}

} // namespace precall
