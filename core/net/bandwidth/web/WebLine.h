#pragma once

#include "core/net/WebProbe.h"
#include "core/net/bandwidth/web/CountedStream.h"
#include "core/net/bandwidth/web/WebWorld.h"

#include <memory>

namespace precall {

/// A TLS connection to a web server; its bytes are counted below TLS.
struct WebLine
{
    std::unique_ptr<ByteStream> stream; ///< null when it could not be opened
    CountedStream* counted = nullptr;   ///< a part of `stream`
    int connectMs = -1;                 ///< straight to the server: one round trip; −1: through a proxy
    Stage reached = Stage::Done;        ///< else the stage that failed
    std::optional<Error> error;
};

/// Opens one to the host of an https or wss URL, over the route. The first of the host's addresses that
/// accepts is taken, four at most. A chain that nobody vouches for, or for another name, is an error (Tls):
/// nothing is sent to it. Bounded by `times` for each address; returns within 200 ms of `stop`. Probe threads
/// only.
WebLine openWebLine(const QUrl& url, const Route& route, const WebWorld& world, const ProbeTimes& times,
                    std::stop_token stop);

/// How much of an answer is read.
enum class AnswerPart { Head, Whole };

/// The answer to a GET of that URL, `most` bytes of it at most. Of a head alone, what came of the body with it is
/// lost.
Result<HttpAnswer> getOver(ByteStream& stream, const QUrl& url, AnswerPart part, qsizetype most, const Until& until);

} // namespace precall
