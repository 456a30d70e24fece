#include "core/net/SpecialAddress.h"

#include <QList>
#include <QPair>

#include <algorithm>

namespace precall {

namespace {

const QList<QPair<QHostAddress, int>>& specialBlocks()
{
    static const auto blocks = [] {
        QList<QPair<QHostAddress, int>> parsed;
        for (const char* block : {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
                                  "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/4", "240.0.0.0/4", "::/127",
                                  "100::/64", "fc00::/7", "fe80::/10", "ff00::/8"})
            parsed.append(QHostAddress::parseSubnet(QLatin1String(block)));
        return parsed;
    }();
    return blocks;
}

} // namespace

bool isSpecialPurpose(const QHostAddress& address)
{
    return std::any_of(specialBlocks().begin(), specialBlocks().end(),
                       [&](const auto& block) { return address.isInSubnet(block); });
}

bool holdsSpecialPurpose(const QHostAddress& network, int prefix)
{
    return isSpecialPurpose(network) ||
           std::any_of(specialBlocks().begin(), specialBlocks().end(),
                       [&](const auto& block) { return block.first.isInSubnet(network, prefix); });
}

} // namespace precall
