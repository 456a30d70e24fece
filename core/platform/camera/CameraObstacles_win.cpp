#include "core/platform/SystemRegistry.h"
#include "core/platform/camera/WindowsCameraSettings.h"

#include <QCoreApplication>

#include <array>

#include <windows.h>

#include <cfgmgr32.h>
#include <initguid.h>
#include <setupapi.h>

namespace precall {

namespace {

/// Device setup class "Camera" (Microsoft, "System-Defined Device Setup Classes"). Older cameras are of the
/// class "Image", as scanners are: those are left out.
constexpr GUID cameraClass{0xca3e7ab9, 0xb4c3, 0x4ae6, {0x82, 0x51, 0x57, 0x9e, 0xf9, 0x33, 0x89, 0x0f}};

/// Microsoft, "Device Manager Error Messages".
SystemCamera::State cameraStateOf(ULONG problem)
{
    switch (problem) {
    case 0:
        return SystemCamera::State::Usable;
    case CM_PROB_DISABLED:
        return SystemCamera::State::Disabled;
    case CM_PROB_FAILED_INSTALL:
        return SystemCamera::State::NoDriver;
    default:
        return SystemCamera::State::DriverFailed;
    }
}

QString propertyOf(HDEVINFO list, SP_DEVINFO_DATA& device, DWORD property)
{
    std::array<wchar_t, 256> text{};
    if (!SetupDiGetDeviceRegistryPropertyW(list, &device, property, nullptr,
                                           reinterpret_cast<BYTE*>(text.data()),
                                           DWORD((text.size() - 1) * sizeof(wchar_t)), nullptr))
        return {};
    return QString::fromWCharArray(text.data());
}

QList<SystemCamera> camerasOfClass(const GUID& setupClass)
{
    QList<SystemCamera> cameras;
    const HDEVINFO list = SetupDiGetClassDevsW(&setupClass, nullptr, nullptr, DIGCF_PRESENT);
    if (list == INVALID_HANDLE_VALUE)
        return cameras;
    SP_DEVINFO_DATA device{};
    device.cbSize = sizeof(device);
    for (DWORD i = 0; SetupDiEnumDeviceInfo(list, i, &device); ++i) {
        ULONG status = 0;
        ULONG problem = 0;
        if (CM_Get_DevNode_Status(&status, &problem, device.DevInst, 0) != CR_SUCCESS)
            continue;
        QString name = propertyOf(list, device, SPDRP_FRIENDLYNAME);
        if (name.isEmpty())
            name = propertyOf(list, device, SPDRP_DEVICEDESC);
        const ULONG code = status & DN_HAS_PROBLEM ? problem : 0;
        cameras.append({name, cameraStateOf(code), QStringLiteral("code %1").arg(code), {}});
    }
    SetupDiDestroyDeviceInfoList(list);
    return cameras;
}

} // namespace

CameraObstacles readCameraObstacles()
{
    const std::unique_ptr<Registry> registry = systemRegistry();
    CameraObstacles obstacles = windowsCameraSettings(*registry, QCoreApplication::applicationFilePath());
    obstacles.cameras = camerasOfClass(cameraClass);
    return obstacles;
}

} // namespace precall
