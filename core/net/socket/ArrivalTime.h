#pragma once

#include "core/net/socket/Native.h"

#include <chrono>

namespace precall::native {

/// How long ago the system took the datagram in that was last received from the socket; zero where it does not
/// tell. From the second datagram on.
std::chrono::nanoseconds arrivalAge(Socket socket);

} // namespace precall::native
