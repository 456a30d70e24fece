#pragma once

#include "core/net/SegmentProbe.h"

namespace precall {

/// SegmentProbe by OpenSSL over a socket whose segments are held small by TCP_MAXSEG (tcp(7)).
class TcpSegmentProbe : public SegmentProbe
{
public:
    SegmentTrial exchange(const QUrl& url, const QHostAddress& address, SegmentSize size,
                          std::stop_token stop) override;
};

} // namespace precall
