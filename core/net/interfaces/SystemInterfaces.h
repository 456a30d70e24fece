#pragma once

#include "core/net/Interfaces.h"

namespace precall {

/// The machine's own interfaces, routes and resolvers, read anew at each call.
class SystemInterfaces : public Interfaces
{
public:
    LinkState state() override;
    QHostAddress sourceTowards(const QHostAddress& destination) override;
};

} // namespace precall
