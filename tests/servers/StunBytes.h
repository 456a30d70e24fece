#pragma once

#include "core/net/Endpoint.h"

#include <QByteArray>
#include <QList>

namespace precall::test {

/// STUN messages written byte by byte, apart from the code under test. RFC 8489 section 14.

QByteArray mappedAddress(const Endpoint& endpoint);
/// XOR-MAPPED-ADDRESS, for a response to `request`.
QByteArray xorMappedAddress(const Endpoint& endpoint, const QByteArray& request);
QByteArray stunAttribute(quint16 type, const QByteArray& value);

/// The success response to `request` with those attributes; `type` for another class or method.
QByteArray stunResponse(const QByteArray& request, const QList<QByteArray>& attributes,
                        quint16 type = 0x0101);
QByteArray stunErrorResponse(const QByteArray& request, int code);

} // namespace precall::test
