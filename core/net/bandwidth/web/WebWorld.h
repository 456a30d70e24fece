#pragma once

namespace precall {

class ChainVerifier;
class Resolver;

/// What a measurement over the web needs of the network.
struct WebWorld
{
    Resolver& resolver;
    const ChainVerifier& verifier;
};

} // namespace precall
