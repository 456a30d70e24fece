#include "core/net/SpecialAddress.h"

#include <QList>
#include <QPair>

#include <algorithm>
#include <initializer_list>

namespace precall {

namespace {

using AddressBlocks = QList<QPair<QHostAddress, int>>;

AddressBlocks parsedBlocks(std::initializer_list<const char*> blocks)
{
    AddressBlocks list;
    for (const char* block : blocks)
        list.append(QHostAddress::parseSubnet(QLatin1String(block)));
    return list;
}

const AddressBlocks& specialBlocks()
{
    static const AddressBlocks blocks =
        parsedBlocks({"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
                      "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/4", "240.0.0.0/4", "::/127", "100::/64",
                      "fc00::/7", "fe80::/10", "ff00::/8"});
    return blocks;
}

const AddressBlocks& privateBlocks()
{
    static const AddressBlocks blocks =
        parsedBlocks({"10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"});
    return blocks;
}

bool isInAnyOf(const AddressBlocks& blocks, const QHostAddress& address)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [&](const auto& block) { return address.isInSubnet(block); });
}

} // namespace

bool isSpecialPurpose(const QHostAddress& address)
{
    return isInAnyOf(specialBlocks(), address);
}

bool isPrivateUse(const QHostAddress& address)
{
    return isInAnyOf(privateBlocks(), address);
}

bool holdsSpecialPurpose(const QHostAddress& network, int prefix)
{
    return isSpecialPurpose(network) ||
           std::any_of(specialBlocks().begin(), specialBlocks().end(),
                       [&](const auto& block) { return block.first.isInSubnet(network, prefix); });
}

} // namespace precall
