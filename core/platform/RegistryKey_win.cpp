#include "core/platform/RegistryKey.h"

#include <array>
#include <windows.h>

namespace precall {

namespace {

constexpr DWORD longestText = 16 * 1024; // characters
constexpr DWORD longestName =
    256; // the most that a key's name may have (Microsoft, "Registry Element Size Limits")
constexpr DWORD mostNames = 256;

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

} // namespace

RegistryKey::RegistryKey(Root root, const QString& path)
{
    HKEY key = nullptr;
    const HKEY hive = root == Root::LocalMachine ? HKEY_LOCAL_MACHINE : HKEY_CURRENT_USER;
    if (RegOpenKeyExW(hive, wide(path), 0, KEY_READ | KEY_WOW64_64KEY, &key) == ERROR_SUCCESS)
        m_key = key;
}

RegistryKey::~RegistryKey()
{
    if (m_key)
        RegCloseKey(static_cast<HKEY>(m_key));
}

QString RegistryKey::text(const QString& value) const
{
    std::array<wchar_t, longestText> buffer;
    DWORD size = sizeof buffer;
    // RegGetValueW ends the text with a zero whatever the registry holds, and refuses other types.
    if (!m_key || RegGetValueW(static_cast<HKEY>(m_key), nullptr, wide(value), RRF_RT_REG_SZ, nullptr,
                               buffer.data(), &size) != ERROR_SUCCESS)
        return {};
    return QString::fromWCharArray(buffer.data()).trimmed();
}

std::optional<quint32> RegistryKey::number(const QString& value) const
{
    DWORD number = 0;
    DWORD size = sizeof number;
    if (!m_key || RegGetValueW(static_cast<HKEY>(m_key), nullptr, wide(value), RRF_RT_REG_DWORD, nullptr,
                               &number, &size) != ERROR_SUCCESS)
        return std::nullopt;
    return number;
}

QStringList RegistryKey::valueNames() const
{
    QStringList names;
    std::array<wchar_t, longestName> name;
    for (DWORD i = 0; m_key && i < mostNames; ++i) {
        DWORD length = longestName;
        const LSTATUS status = RegEnumValueW(static_cast<HKEY>(m_key), i, name.data(), &length, nullptr,
                                             nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            break;
        if (status == ERROR_SUCCESS)
            names.append(QString::fromWCharArray(name.data(), static_cast<qsizetype>(length)));
    }
    return names;
}

QStringList RegistryKey::subkeyNames() const
{
    QStringList names;
    std::array<wchar_t, longestName> name;
    for (DWORD i = 0; m_key && i < mostNames; ++i) {
        DWORD length = longestName;
        const LSTATUS status = RegEnumKeyExW(static_cast<HKEY>(m_key), i, name.data(), &length, nullptr,
                                             nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            break;
        if (status == ERROR_SUCCESS)
            names.append(QString::fromWCharArray(name.data(), static_cast<qsizetype>(length)));
    }
    return names;
}

} // namespace precall
