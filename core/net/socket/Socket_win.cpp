#include "core/net/socket/Icmp.h"
#include "core/net/socket/Native.h"
#include "core/net/socket/SentBytes.h"

#include <array>
#include <mstcpip.h>

namespace precall::native {

namespace {

struct Meaning
{
    int code;
    const char* name;
    ErrorKind kind;
};

constexpr std::array meanings{
    Meaning{WSAECONNREFUSED, "WSAECONNREFUSED", ErrorKind::Refused},
    Meaning{WSAECONNRESET, "WSAECONNRESET", ErrorKind::Reset},
    Meaning{WSAECONNABORTED, "WSAECONNABORTED", ErrorKind::Reset},
    Meaning{WSAENETRESET, "WSAENETRESET", ErrorKind::HostUnreachable}, // UDP: the time to live ran out
    Meaning{WSAETIMEDOUT, "WSAETIMEDOUT", ErrorKind::TimedOut},
    Meaning{WSAEHOSTUNREACH, "WSAEHOSTUNREACH", ErrorKind::HostUnreachable},
    Meaning{WSAEHOSTDOWN, "WSAEHOSTDOWN", ErrorKind::HostUnreachable},
    Meaning{WSAENETUNREACH, "WSAENETUNREACH", ErrorKind::NetworkUnreachable},
    Meaning{WSAENETDOWN, "WSAENETDOWN", ErrorKind::NetworkUnreachable},
    Meaning{WSAEADDRNOTAVAIL, "WSAEADDRNOTAVAIL", ErrorKind::NetworkUnreachable},
    Meaning{WSAEACCES, "WSAEACCES", ErrorKind::AccessDenied},
    Meaning{WSAEMSGSIZE, "WSAEMSGSIZE", ErrorKind::TooLarge},
    Meaning{WSAEAFNOSUPPORT, "WSAEAFNOSUPPORT", ErrorKind::Unsupported},
    Meaning{WSAEADDRINUSE, "WSAEADDRINUSE", ErrorKind::Io},
    Meaning{WSAEMFILE, "WSAEMFILE", ErrorKind::Io},
    Meaning{WSAENOBUFS, "WSAENOBUFS", ErrorKind::Io},
    Meaning{WSAENOTCONN, "WSAENOTCONN", ErrorKind::Closed},
};

/// A UDP socket on the loopback address that is connected to itself: what poll can wait for beside a socket.
Socket openLoopback()
{
    const Socket socket = open(AF_INET, SOCK_DGRAM);
    sockaddr_in self{};
    self.sin_family = AF_INET;
    self.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof self;
    auto* address = reinterpret_cast<sockaddr*>(&self);
    if (socket == noSocket ||
        (::bind(socket, address, length) == 0 && ::getsockname(socket, address, &length) == 0 &&
         ::connect(socket, address, length) == 0))
        return socket;
    close(socket);
    return noSocket;
}

/// The same socket, closed on failure.
Socket nonBlocking(Socket socket)
{
    u_long on = 1;
    if (socket == noSocket || ioctlsocket(socket, FIONBIO, &on) == 0)
        return socket;
    close(socket);
    return noSocket;
}

} // namespace

const int sendFlags = 0;

// WinSock 2.2, for as long as the process lives.
void start()
{
    static const int started = [] {
        WSADATA details;
        return WSAStartup(MAKEWORD(2, 2), &details);
    }();
    Q_UNUSED(started)
}

int lastError()
{
    return WSAGetLastError();
}

Error errorOf(int code)
{
    for (const Meaning& meaning : meanings)
        if (meaning.code == code)
            return {meaning.kind, QString::fromLatin1(meaning.name), code};
    return {ErrorKind::Io, QStringLiteral("WinSock %1").arg(code), code};
}

bool wouldBlock(int code)
{
    return code == WSAEWOULDBLOCK;
}

bool connectPending(int code)
{
    return code == WSAEWOULDBLOCK || code == WSAEINPROGRESS;
}

bool interrupted(int code)
{
    return code == WSAEINTR;
}

Socket open(int family, int type)
{
    start();
    return nonBlocking(
        WSASocketW(family, type, 0, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT));
}

void close(Socket socket)
{
    closesocket(socket);
}

// learn.microsoft.com, "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE".
void claimPort(Socket socket)
{
    const BOOL on = TRUE;
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char*>(&on), sizeof on);
}

Socket accept(Socket listener)
{
    const Socket socket = nonBlocking(::accept(listener, nullptr, nullptr));
    if (socket != noSocket)
        SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
    return socket;
}

// ICMP errors come as plain error codes only: port unreachable as WSAECONNRESET of a UDP socket.
void prepare(Socket, int) {}

std::optional<IcmpError> takeIcmp(Socket)
{
    return {};
}

// TCP_MAXSEG can only be read there, through TCP_INFO.
bool limitSegments(Socket, int)
{
    return false;
}

namespace {

// learn.microsoft.com: SIO_TCP_INFO, TCP_INFO_v0 (Windows 10 1703 and later)
std::optional<TCP_INFO_v0> tcpInfo(Socket socket)
{
    DWORD version = 0;
    DWORD size = 0;
    TCP_INFO_v0 info{};
    if (WSAIoctl(socket, SIO_TCP_INFO, &version, sizeof version, &info, sizeof info, &size, nullptr,
                 nullptr) != 0)
        return {};
    return info;
}

} // namespace

int segmentSize(Socket socket)
{
    const auto info = tcpInfo(socket);
    return info ? static_cast<int>(info->Mss) : 0;
}

int unacknowledged(Socket socket, qint64 given)
{
    const auto info = tcpInfo(socket);
    if (!info)
        return -1;
    return waitingOf(given, {qint64(info->BytesOut), qint64(info->BytesRetrans), qint64(info->BytesInFlight)});
}

bool poll(Socket socket, bool forWriting, Socket wake, int ms)
{
    std::array<WSAPOLLFD, 2> watched{
        {{socket, static_cast<SHORT>(forWriting ? POLLWRNORM : POLLRDNORM), 0}, {wake, POLLRDNORM, 0}}};
    // WSAPoll takes INVALID_SOCKET for an entry to pass over.
    return WSAPoll(watched.data(), static_cast<ULONG>(watched.size()), ms) > 0 && watched[0].revents != 0;
}

Wake::Wake() : m_reading(openLoopback()), m_writing(m_reading) {}

Wake::~Wake()
{
    if (m_reading != noSocket)
        close(m_reading);
}

void Wake::signal() const
{
    ::send(m_writing, "", 1, 0);
}

void Wake::drain() const
{
    std::array<char, 64> bytes{};
    while (::recv(m_reading, bytes.data(), static_cast<int>(bytes.size()), 0) > 0) {
    }
}

} // namespace precall::native
