#include "core/platform/Sysctl.h"

#include <array>
#include <cstring>
#include <sys/sysctl.h>
#include <sys/types.h>

namespace precall {

QString sysctlText(const char* name)
{
    std::array<char, 1024> buffer = {};
    size_t size = buffer.size() - 1;
    if (sysctlbyname(name, buffer.data(), &size, nullptr, 0) != 0)
        return {};
    return QString::fromUtf8(buffer.data()).trimmed();
}

std::optional<qint64> sysctlNumber(const char* name)
{
    std::array<unsigned char, sizeof(qint64)> buffer = {};
    size_t size = buffer.size();
    if (sysctlbyname(name, buffer.data(), &size, nullptr, 0) != 0)
        return std::nullopt;
    if (size == sizeof(qint32)) {
        qint32 number = 0;
        std::memcpy(&number, buffer.data(), sizeof number);
        return number;
    }
    qint64 number = 0;
    std::memcpy(&number, buffer.data(), sizeof number);
    return size == sizeof number ? std::optional(number) : std::nullopt;
}

} // namespace precall
