#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/ports/PortsEvidence.h"

namespace precall {

/// How a NAT chooses mapped addresses. RFC 4787 section 4.1.
enum class NatMapping {
    Unknown, ///< fewer than two servers answered, they saw different public addresses, or some the same port
             ///< and some another (a load balancer before a server may choose one of its own)
    None,    ///< there is no NAT: the servers see the socket's own address
    EndpointIndependent,
    AddressDependent, ///< at least: another port of the same server was not asked, or did not answer
    AddressAndPortDependent
};

NatMapping mappingOf(const NatObservation& seen);

/// Looks at the NAT from one socket a family, by the servers that answer the search; see
/// NatProbe::observe(). Blocks, 10 s at most and usually some round trips; any thread.
QList<NatObservation> natObservations(StunSearch& search, const LinkState& link, quint16 otherPort,
                                      const CheckContext& context);

/// "ports.nat", one a family. `facts.mapping` and `facts.filtering` are RFC 4787's words; a mapping that
/// depends on the server is a warning. Pure.
QList<Finding> judgeNat(const PortsEvidence& evidence);

/// "ports.stun-alg": whether MAPPED-ADDRESS and XOR-MAPPED-ADDRESS agree; nothing where no server told both.
/// Pure.
std::optional<Finding> judgeStunAlg(const PortsEvidence& evidence);

} // namespace precall
