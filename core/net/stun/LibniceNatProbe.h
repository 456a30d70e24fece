#pragma once

#include "core/net/NatProbe.h"

namespace precall {

/// NatProbe over an own socket; the messages are libnice's.
class LibniceNatProbe : public NatProbe
{
public:
    NatObservation observe(const QHostAddress& local, const QList<Endpoint>& servers, quint16 otherPort,
                           std::stop_token stop) override;
};

} // namespace precall
