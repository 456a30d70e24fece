#pragma once

/// The system's socket types. This include switch is the only one: what differs in behaviour is in
/// Socket_unix.cpp, Socket_linux.cpp, Socket_mac.cpp and Socket_win.cpp.
#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

#include "core/base/Error.h"

namespace precall::native {

#ifdef _WIN32
using Socket = SOCKET;
inline constexpr Socket noSocket = INVALID_SOCKET;
inline constexpr int shutSending = SD_SEND;
#else
using Socket = int;
inline constexpr Socket noSocket = -1;
inline constexpr int shutSending = SHUT_WR;
#endif

/// Starts the system's network functions, where that is needed; open() does it too.
void start();

/// The system's code for the socket call that just failed on this thread.
int lastError();
/// What such a code means; `detail` is its symbolic name ("ECONNREFUSED"), which no locale changes.
Error errorOf(int code);
/// The call would have had to wait: not an error.
bool wouldBlock(int code);
/// A non-blocking connect has begun.
bool connectPending(int code);
/// A signal interrupted the call: try again.
bool interrupted(int code);

/// A non-blocking socket that child processes do not inherit; noSocket on failure.
Socket open(int family, int type);
void close(Socket socket);

/// Keeps others from binding to the port of a socket that will listen, where the system lets them; before
/// binding.
void claimPort(Socket socket);
/// The next connection of a listening socket, set up as open() does; noSocket when none waits, or on failure.
Socket accept(Socket listener);

/// Sets a new socket up so that sending with `sendFlags` raises no signal and ICMP errors are kept, where the
/// system can; before connecting.
void prepare(Socket socket, int family);
extern const int sendFlags;

/// Before connecting: no segment of a stream, sent or received, carries more payload than that. False where
/// the system cannot.
bool limitSegments(Socket socket, int bytes);
/// Payload of the largest segment that a connected stream may send; 0 where the system does not tell.
int segmentSize(Socket socket);
/// Of the `given` bytes that a connected stream was given in all, those that the other side has not acknowledged,
/// sent or not; −1 where the system does not tell.
int unacknowledged(Socket socket, qint64 given);

/// Waits for readability or writability (an error counts as both) or for `wake` to become readable, for `ms`
/// milliseconds at most (−1: for ever). True when `socket` is ready.
bool poll(Socket socket, bool forWriting, Socket wake, int ms);

/// A descriptor that becomes readable when another thread says so.
class Wake
{
public:
    Wake();
    ~Wake();
    Wake(const Wake&) = delete;
    Wake& operator=(const Wake&) = delete;

    Socket descriptor() const { return m_reading; } ///< noSocket when the system has no descriptor left
    void signal() const;                            ///< any thread
    void drain() const;

private:
    Socket m_reading = noSocket;
    Socket m_writing = noSocket;
};

} // namespace precall::native
