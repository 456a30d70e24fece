#include "core/media/sound/SoundLevel.h"
#include "core/media/sound/worker/EndpointTraits.h"

#include <algorithm>
#include <devicetopology.h>
#include <endpointvolume.h>
#include <memory>
#include <mmdeviceapi.h>
#include <windows.h>

namespace precall {

namespace {

// Microsoft, "PKEY_AudioEndpoint_FormFactor" and "DEVPKEY_Device_EnumeratorName"; only declared by the
// headers.
constexpr PROPERTYKEY formFactorKey{
    {0x1da5d803, 0xd492, 0x4edd, {0x8c, 0x23, 0xe0, 0xc0, 0xff, 0xee, 0x7f, 0x0e}}, 0};
constexpr PROPERTYKEY enumeratorKey{
    {0xa45c254e, 0xdf1c, 0x4efd, {0x80, 0x20, 0x67, 0xd1, 0x46, 0xa8, 0x50, 0xe0}}, 24};

struct EndpointRelease
{
    void operator()(IUnknown* part) const { part->Release(); }
};
template<class Interface>
using EndpointPtr = std::unique_ptr<Interface, EndpointRelease>;

/// What `get` fills; null where it fails.
template<class Interface, class Get>
EndpointPtr<Interface> endpointPart(const Get& get)
{
    Interface* part = nullptr;
    return EndpointPtr<Interface>(SUCCEEDED(get(&part)) ? part : nullptr);
}

template<class Interface>
EndpointPtr<Interface> activated(IMMDevice& endpoint)
{
    return endpointPart<Interface>([&](Interface** part) {
        return endpoint.Activate(__uuidof(Interface), CLSCTX_ALL, nullptr, reinterpret_cast<void**>(part));
    });
}

/// Qt's name for it is the system's, in UTF-8.
EndpointPtr<IMMDevice> endpointOf(const QByteArray& qtId)
{
    const auto all = endpointPart<IMMDeviceEnumerator>([](IMMDeviceEnumerator** part) {
        return CoCreateInstance(__uuidof(MMDeviceEnumerator), nullptr, CLSCTX_ALL,
                                __uuidof(IMMDeviceEnumerator), reinterpret_cast<void**>(part));
    });
    const QString id = QString::fromUtf8(qtId);
    return endpointPart<IMMDevice>([&](IMMDevice** part) {
        return all ? all->GetDevice(reinterpret_cast<const wchar_t*>(id.utf16()), part) : E_FAIL;
    });
}

void addVolume(SoundDevice& device, IMMDevice& endpoint)
{
    const auto volume = activated<IAudioEndpointVolume>(endpoint);
    float share = 0;
    BOOL muted = FALSE;
    if (!volume || FAILED(volume->GetMasterVolumeLevelScalar(&share)) || FAILED(volume->GetMute(&muted)))
        return;
    device.volumePercent = qRound(share * 100);
    device.muted = muted != FALSE;
    UINT channels = 0;
    if (FAILED(volume->GetChannelCount(&channels)))
        return;
    for (UINT i = 0; i < channels; ++i) {
        float db = 0;
        if (SUCCEEDED(volume->GetChannelVolumeLevel(i, &db)))
            device.volumesDb.append(std::max(double(db), silenceDbfs));
    }
}

void readProperties(EndpointPlace& place, IMMDevice& endpoint)
{
    const auto properties = endpointPart<IPropertyStore>(
        [&](IPropertyStore** part) { return endpoint.OpenPropertyStore(STGM_READ, part); });
    if (!properties)
        return;
    PROPVARIANT value;
    PropVariantInit(&value);
    if (SUCCEEDED(properties->GetValue(formFactorKey, &value)) && value.vt == VT_UI4)
        place.formFactor = value.ulVal;
    PropVariantClear(&value);
    if (SUCCEEDED(properties->GetValue(enumeratorKey, &value)) && value.vt == VT_LPWSTR)
        place.enumerator = QString::fromWCharArray(value.pwszVal);
    PropVariantClear(&value);
}

/// Whether what it is connected to has no jack (Microsoft, "IKsJackDescription").
bool isIntegrated(IMMDevice& endpoint)
{
    const auto topology = activated<IDeviceTopology>(endpoint);
    const auto connector = endpointPart<IConnector>(
        [&](IConnector** part) { return topology ? topology->GetConnector(0, part) : E_FAIL; });
    const auto other = endpointPart<IConnector>(
        [&](IConnector** part) { return connector ? connector->GetConnectedTo(part) : E_FAIL; });
    const auto pin = endpointPart<IPart>([&](IPart** part) {
        return other ? other->QueryInterface(__uuidof(IPart), reinterpret_cast<void**>(part)) : E_FAIL;
    });
    const auto jack = endpointPart<IKsJackDescription>([&](IKsJackDescription** part) {
        return pin ? pin->Activate(CLSCTX_ALL, __uuidof(IKsJackDescription), reinterpret_cast<void**>(part))
                   : E_FAIL;
    });
    KSJACK_DESCRIPTION description{};
    return jack && SUCCEEDED(jack->GetJackDescription(0, &description)) &&
           description.PortConnection == ePortConnIntegratedDevice;
}

} // namespace

void addEndpointTraits(SoundDevice& device, const QByteArray& qtId)
{
    const HRESULT began = CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED); // as Qt does on this thread
    if (const EndpointPtr<IMMDevice> endpoint = endpointOf(qtId)) {
        addVolume(device, *endpoint);
        EndpointPlace place;
        readProperties(place, *endpoint);
        place.integrated = isIntegrated(*endpoint);
        device.kind = endpointKind(place);
    }
    if (SUCCEEDED(began))
        CoUninitialize();
}

} // namespace precall
