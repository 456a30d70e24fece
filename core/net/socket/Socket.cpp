#include "core/net/socket/Socket.h"

#include "core/net/socket/Icmp.h"
#include "core/net/socket/SocketAddress.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace precall {

namespace {

/// How long one poll lasts at most where there is no descriptor left to be woken by.
constexpr int unwokenPollMs = 100;
/// More is given to the system in several calls.
constexpr qsizetype maxChunk = 1 << 20;

/// Milliseconds for poll; −1: for ever.
int pollTime(const QDeadlineTimer& deadline, bool canBeWoken)
{
    const qint64 left = deadline.isForever() ? std::numeric_limits<int>::max() : deadline.remainingTime();
    if (!canBeWoken)
        return static_cast<int>(std::min<qint64>(left, unwokenPollMs));
    return deadline.isForever() ? -1
                                : static_cast<int>(std::min<qint64>(left, std::numeric_limits<int>::max()));
}

/// The wakes that no wait holds. Not thread-local: MinGW frees thread-local storage before destructors run.
class SpareWakes
{
public:
    std::unique_ptr<native::Wake> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_spare.empty())
            return std::make_unique<native::Wake>();
        std::unique_ptr<native::Wake> wake = std::move(m_spare.back());
        m_spare.pop_back();
        return wake;
    }

    void giveBack(std::unique_ptr<native::Wake> wake)
    {
        const std::lock_guard lock(m_mutex);
        if (wake->descriptor() != native::noSocket)
            m_spare.push_back(std::move(wake));
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<native::Wake>> m_spare;
};

/// Never destroyed: an abandoned call may wait until the process ends.
SpareWakes& spareWakes()
{
    static auto* const spare = new SpareWakes;
    return *spare;
}

auto chunk(QByteArrayView bytes)
{
    return static_cast<int>(std::min(bytes.size(), maxChunk));
}

/// Without waiting for what was sent before to be acknowledged (RFC 9293 section 3.7.4): messages of requests and
/// of paced flows are whole when they are written.
void sendAtOnce(native::Socket socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char*>(&on), sizeof on);
}

} // namespace

Result<void> waitFor(native::Socket socket, Readiness readiness, const Until& until)
{
    std::unique_ptr<native::Wake> wake = spareWakes().take();
    const bool canBeWoken = wake->descriptor() != native::noSocket;
    bool ready = false;
    {
        const std::stop_callback wakeUp(until.stop, [canBeWoken, &waker = *wake] {
            if (canBeWoken)
                waker.signal();
        });
        do
            ready = native::poll(socket, readiness == Readiness::Writable, wake->descriptor(),
                                 pollTime(until.deadline, canBeWoken));
        while (!ready && until.lasts());
    }
    if (canBeWoken && until.stop.stop_requested())
        wake->drain();
    spareWakes().giveBack(std::move(wake));
    if (until.stop.stop_requested())
        return Error{ErrorKind::Cancelled, {}, 0};
    return ready ? Result<void>() : Error{ErrorKind::TimedOut, {}, 0};
}

Socket::Socket(Socket&& other) noexcept
    : m_socket(std::exchange(other.m_socket, native::noSocket)), m_given(other.m_given),
      m_icmp(std::move(other.m_icmp))
{
}

Socket& Socket::operator=(Socket&& other) noexcept
{
    std::swap(m_socket, other.m_socket);
    std::swap(m_given, other.m_given);
    std::swap(m_icmp, other.m_icmp);
    return *this;
}

Socket::~Socket()
{
    close();
}

Result<Socket> Socket::open(Kind kind, const QHostAddress& address)
{
    const int family = familyOf(address);
    Socket socket(native::open(family, kind == Kind::Stream ? SOCK_STREAM : SOCK_DGRAM));
    if (!socket.isOpen())
        return native::errorOf(native::lastError());
    native::prepare(socket.m_socket, family);
    if (kind == Kind::Stream)
        sendAtOnce(socket.m_socket);
    return socket;
}

void Socket::close()
{
    if (isOpen())
        native::close(std::exchange(m_socket, native::noSocket));
}

Result<void> Socket::bind(const Endpoint& local)
{
    const SocketAddress address(local);
    if (::bind(m_socket, address.data(), address.length) != 0)
        return failure(native::lastError());
    return {};
}

Result<void> Socket::connect(const Endpoint& peer, const Until& until)
{
    if (until.stop.stop_requested())
        return Error{ErrorKind::Cancelled, {}, 0};
    const SocketAddress address(peer);
    if (::connect(m_socket, address.data(), address.length) == 0)
        return {};
    const int code = native::lastError();
    return native::connectPending(code) ? finishConnecting(until) : failure(code);
}

Result<void> Socket::finishConnecting(const Until& until)
{
    if (const auto writable = waitFor(m_socket, Readiness::Writable, until); !writable)
        return writable;
    int code = 0;
    socklen_t length = sizeof code;
    if (::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&code), &length) != 0)
        code = native::lastError();
    if (code != 0)
        return failure(code);
    return {};
}

template<class Call>
Result<qsizetype> Socket::repeat(Readiness readiness, const Until& until, Call call)
{
    while (!until.stop.stop_requested()) {
        const auto count = call();
        if (count >= 0)
            return static_cast<qsizetype>(count);
        const int code = native::lastError();
        if (native::interrupted(code))
            continue;
        if (!native::wouldBlock(code))
            return failure(code);
        if (auto icmp = pendingIcmp({}, 0))
            return *std::move(icmp);
        if (const auto ready = waitFor(m_socket, readiness, until); !ready)
            return ready.error();
    }
    return Error{ErrorKind::Cancelled, {}, 0};
}

Result<qsizetype> Socket::send(QByteArrayView bytes, const Until& until)
{
    const auto taken = repeat(Readiness::Writable, until,
                              [&] { return ::send(m_socket, bytes.data(), chunk(bytes), native::sendFlags); });
    m_given += taken ? *taken : 0;
    return taken;
}

Result<qsizetype> Socket::sendTo(QByteArrayView bytes, const Endpoint& peer, const Until& until)
{
    const SocketAddress address(peer);
    return repeat(Readiness::Writable, until, [&] {
        return ::sendto(m_socket, bytes.data(), chunk(bytes), native::sendFlags, address.data(),
                        address.length);
    });
}

Result<qsizetype> Socket::receive(std::span<char> room, const Until& until, Endpoint* from)
{
    SocketAddress source;
    const auto count = repeat(Readiness::Readable, until, [&] {
        source = SocketAddress();
        return ::recvfrom(m_socket, room.data(), static_cast<int>(room.size()), 0, source.data(),
                          &source.length);
    });
    if (count && from)
        *from = source.endpoint();
    return count;
}

void Socket::finishSending()
{
    ::shutdown(m_socket, native::shutSending);
}

Endpoint Socket::local() const
{
    SocketAddress address;
    if (::getsockname(m_socket, address.data(), &address.length) != 0)
        return {};
    return address.endpoint();
}

Error Socket::failure(int code)
{
    Error plain = native::errorOf(code);
    return pendingIcmp(plain.detail, code).value_or(std::move(plain));
}

std::optional<Error> Socket::pendingIcmp(const QString& symbol, int code)
{
    const auto icmp = native::takeIcmp(m_socket);
    if (!icmp)
        return {};
    m_icmp = icmp->word;
    QStringList words{icmp->word};
    if (!icmp->from.isNull())
        words << QStringLiteral("from") << icmp->from.toString();
    if (!symbol.isEmpty())
        words << QStringLiteral("(%1)").arg(symbol);
    return Error{icmp->kind, words.join(u' '), code};
}

} // namespace precall
