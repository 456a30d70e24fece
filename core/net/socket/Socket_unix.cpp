#include "core/net/socket/Native.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

namespace precall::native {

namespace {

struct Meaning
{
    int code;
    const char* name;
    ErrorKind kind;
};

constexpr std::array meanings{
    Meaning{ECONNREFUSED, "ECONNREFUSED", ErrorKind::Refused},
    Meaning{ECONNRESET, "ECONNRESET", ErrorKind::Reset},
    Meaning{ECONNABORTED, "ECONNABORTED", ErrorKind::Reset},
    Meaning{EPIPE, "EPIPE", ErrorKind::Reset},
    Meaning{ETIMEDOUT, "ETIMEDOUT", ErrorKind::TimedOut},
    Meaning{EHOSTUNREACH, "EHOSTUNREACH", ErrorKind::HostUnreachable},
    Meaning{EHOSTDOWN, "EHOSTDOWN", ErrorKind::HostUnreachable},
    Meaning{ENETUNREACH, "ENETUNREACH", ErrorKind::NetworkUnreachable},
    Meaning{ENETDOWN, "ENETDOWN", ErrorKind::NetworkUnreachable},
    Meaning{EADDRNOTAVAIL, "EADDRNOTAVAIL",
            ErrorKind::NetworkUnreachable}, // no source address for that family
    Meaning{EACCES, "EACCES", ErrorKind::AccessDenied},
    Meaning{EPERM, "EPERM", ErrorKind::AccessDenied},
    Meaning{EMSGSIZE, "EMSGSIZE", ErrorKind::TooLarge},
    Meaning{EAFNOSUPPORT, "EAFNOSUPPORT", ErrorKind::Unsupported},
    Meaning{EADDRINUSE, "EADDRINUSE", ErrorKind::Io},
    Meaning{EMFILE, "EMFILE", ErrorKind::Io},
    Meaning{ENFILE, "ENFILE", ErrorKind::Io},
    Meaning{ENOBUFS, "ENOBUFS", ErrorKind::Io},
    Meaning{ENOTCONN, "ENOTCONN", ErrorKind::Closed},
};

constexpr rlim_t wantedFiles = 4096;

bool makeNonBlocking(int descriptor)
{
    return ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0 &&
           ::fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0;
}

} // namespace

/// A sweep holds hundreds of sockets at once; shells commonly allow 256 (macOS) or 1024 until asked for more.
void start()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur >= wantedFiles)
        return;
    files.rlim_cur = std::min(files.rlim_max, wantedFiles);
    ::setrlimit(RLIMIT_NOFILE, &files);
}

int lastError()
{
    return errno;
}

Error errorOf(int code)
{
    for (const Meaning& meaning : meanings)
        if (meaning.code == code)
            return {meaning.kind, QString::fromLatin1(meaning.name), code};
    return {ErrorKind::Io, QStringLiteral("errno %1").arg(code), code};
}

bool wouldBlock(int code)
{
    return code == EAGAIN || code == EWOULDBLOCK;
}

bool connectPending(int code)
{
    return code == EINPROGRESS || code == EINTR; // connect(2): an interrupted connect goes on by itself
}

bool interrupted(int code)
{
    return code == EINTR;
}

Socket open(int family, int type)
{
    const Socket socket = ::socket(family, type, 0);
    if (socket != noSocket && !makeNonBlocking(socket)) {
        close(socket);
        return noSocket;
    }
    return socket;
}

void close(Socket socket)
{
    ::close(socket);
}

void claimPort(Socket) {}

Socket accept(Socket listener)
{
    const Socket socket = ::accept(listener, nullptr, nullptr);
    if (socket != noSocket && !makeNonBlocking(socket)) {
        close(socket);
        return noSocket;
    }
    return socket;
}

// tcp(7), TCP_MAXSEG: before connecting it is announced to the other side, too.
bool limitSegments(Socket socket, int bytes)
{
    return ::setsockopt(socket, IPPROTO_TCP, TCP_MAXSEG, &bytes, sizeof bytes) == 0;
}

int segmentSize(Socket socket)
{
    int bytes = 0;
    socklen_t size = sizeof bytes;
    return ::getsockopt(socket, IPPROTO_TCP, TCP_MAXSEG, &bytes, &size) == 0 ? bytes : 0;
}

bool poll(Socket socket, bool forWriting, Socket wake, int ms)
{
    std::array<pollfd, 2> watched{
        {{socket, static_cast<short>(forWriting ? POLLOUT : POLLIN), 0}, {wake, POLLIN, 0}}};
    return ::poll(watched.data(), watched.size(), ms) > 0 && watched[0].revents != 0;
}

Wake::Wake()
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    makeNonBlocking(ends[0]);
    makeNonBlocking(ends[1]);
    m_reading = ends[0];
    m_writing = ends[1];
}

Wake::~Wake()
{
    if (m_reading == noSocket)
        return;
    close(m_reading);
    close(m_writing);
}

void Wake::signal() const
{
    // A full pipe is awake already.
    [[maybe_unused]] const auto written = ::write(m_writing, "", 1);
}

void Wake::drain() const
{
    std::array<char, 64> bytes{};
    while (::read(m_reading, bytes.data(), bytes.size()) > 0) {
    }
}

} // namespace precall::native
