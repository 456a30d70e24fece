#include "core/base/Abandonable.h"
#include "core/platform/Metering.h"

#include <chrono>
#include <netlistmgr.h>
#include <objbase.h>

namespace precall {

namespace {

constexpr auto patience = std::chrono::milliseconds(150);

/// INetworkCostManager::GetCost for the way to the internet (Microsoft, netlistmgr.h): of
/// NLM_CONNECTION_COST, unknown tells nothing, unrestricted is not metered, fixed, variable, over the limit
/// and roaming are.
std::optional<bool> cost()
{
    INetworkCostManager* costs = nullptr;
    if (FAILED(CoCreateInstance(CLSID_NetworkListManager, nullptr, CLSCTX_ALL, IID_INetworkCostManager,
                                reinterpret_cast<void**>(&costs))))
        return std::nullopt;
    DWORD level = NLM_CONNECTION_COST_UNKNOWN;
    const HRESULT got = costs->GetCost(&level, nullptr);
    costs->Release();
    if (FAILED(got) || level == NLM_CONNECTION_COST_UNKNOWN)
        return std::nullopt;
    return (level & NLM_CONNECTION_COST_UNRESTRICTED) == 0;
}

/// On a thread of its own, which therefore is free to choose how it uses COM.
std::optional<bool> askCostManager()
{
    if (FAILED(CoInitializeEx(nullptr, COINIT_MULTITHREADED)))
        return std::nullopt;
    const std::optional<bool> metered = cost();
    CoUninitialize();
    return metered;
}

} // namespace

std::optional<bool> readMetered()
{
    const auto answer = abandonable<std::optional<bool>>(&askCostManager, QDeadlineTimer(patience), {});
    return answer ? *answer : std::nullopt;
}

} // namespace precall
