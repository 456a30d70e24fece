#include "core/platform/SystemRegistry.h"
#include "core/platform/browsers/SystemBrowsers.h"
#include "core/platform/browsers/WindowsBrowsers.h"

#include <QDir>
#include <QFileInfo>

#include <vector>
#include <windows.h>
#include <winver.h>

namespace precall {

namespace {

constexpr DWORD largestResource = 1024 * 1024;

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

/// VS_FIXEDFILEINFO of the version resource (learn.microsoft.com, GetFileVersionInfo).
QVersionNumber fileVersion(const QString& path)
{
    const DWORD size = GetFileVersionInfoSizeW(wide(path), nullptr);
    if (size == 0 || size > largestResource)
        return {};
    std::vector<std::byte> block(size);
    void* fixed = nullptr;
    UINT length = 0;
    if (!GetFileVersionInfoW(wide(path), 0, size, block.data()) ||
        !VerQueryValueW(block.data(), L"\\", &fixed, &length) || length < sizeof(VS_FIXEDFILEINFO))
        return {};
    const auto* info = static_cast<const VS_FIXEDFILEINFO*>(fixed);
    return QVersionNumber{HIWORD(info->dwFileVersionMS), LOWORD(info->dwFileVersionMS),
                          HIWORD(info->dwFileVersionLS), LOWORD(info->dwFileVersionLS)};
}

std::optional<int> fileBits(const QString& path)
{
    DWORD type = 0;
    if (!GetBinaryTypeW(wide(path), &type))
        return std::nullopt;
    return type == SCS_64BIT_BINARY   ? std::optional(64)
           : type == SCS_32BIT_BINARY ? std::optional(32)
                                      : std::nullopt;
}

class SystemExecutables : public ExecutableFiles
{
public:
    std::optional<ExecutableFacts> facts(const QString& path) override
    {
        if (!QFileInfo(path).isFile())
            return std::nullopt;
        const QString native = QDir::toNativeSeparators(path);
        return ExecutableFacts{fileVersion(native), fileBits(native)};
    }
};

/// What WindowsBrowsers reads lives with it.
class SystemBrowsers : public Browsers
{
public:
    BrowserInventory inventory(std::stop_token stop) override { return m_browsers.inventory(stop); }

private:
    std::unique_ptr<Registry> m_registry = systemRegistry();
    SystemExecutables m_executables;
    WindowsBrowsers m_browsers{*m_registry,
                               m_executables,
                               SettingsTree(),
                               {QDir::fromNativeSeparators(qEnvironmentVariable("APPDATA")),
                                QDir::fromNativeSeparators(qEnvironmentVariable("LOCALAPPDATA"))}};
};

} // namespace

std::unique_ptr<Browsers> systemBrowsers()
{
    return std::make_unique<SystemBrowsers>();
}

} // namespace precall
