#include "core/net/socket/ArrivalTime.h"

namespace precall::native {

std::chrono::nanoseconds arrivalAge(Socket)
{
    return {};
}

} // namespace precall::native
