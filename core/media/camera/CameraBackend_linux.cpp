#include "core/media/camera/CameraBackend.h"

#include <QDeadlineTimer>
#include <QLibrary>

#include <gst/gst.h>

#include <memory>

namespace precall {

namespace {

constexpr GstClockTime trialLimit = 3 * GST_SECOND;

/// The library that Qt's own back-end loads. Not linked: where Qt uses another back-end it need not be there,
/// and programs start faster without it.
QLibrary& gstreamer()
{
    static QLibrary library(QStringLiteral("gstreamer-1.0"), 0);
    return library;
}

/// All that is asked for is there since GStreamer 1.4.
template<class Function>
Function* gst(const char* name)
{
    return reinterpret_cast<Function*>(gstreamer().resolve(name));
}

bool startGStreamer()
{
    static const bool started = gstreamer().load() && gst<decltype(gst_init_check)>("gst_init_check")(
                                                          nullptr, nullptr, nullptr);
    return started;
}

struct ObjectUnref
{
    void operator()(gpointer object) const { gst<decltype(gst_object_unref)>("gst_object_unref")(object); }
};
template<class Object>
using GstPtr = std::unique_ptr<Object, ObjectUnref>;

/// In Qt 6.4 the first one is used after it is freed when a sound device goes, the second one crashes when a
/// camera of PipeWire goes; and cameras are listed by V4L2 and by PipeWire, that is, twice.
void removeFaultyProviders()
{
    GstRegistry* const registry = gst<decltype(gst_registry_get)>("gst_registry_get")();
    for (const char* name : {"pulsedeviceprovider", "pipewiredeviceprovider"}) {
        const GstPtr<GstPluginFeature> feature(
            gst<decltype(gst_registry_lookup_feature)>("gst_registry_lookup_feature")(registry, name));
        if (feature)
            gst<decltype(gst_registry_remove_feature)>("gst_registry_remove_feature")(registry,
                                                                                      feature.get());
    }
}

/// Runs as long as the process: a second monitor, which is Qt's, then lists each camera once and none that is
/// gone.
GstDeviceMonitor* cameraMonitor()
{
    static GstDeviceMonitor* const monitor = [] {
        GstDeviceMonitor* const made = gst<decltype(gst_device_monitor_new)>("gst_device_monitor_new")();
        gst<decltype(gst_device_monitor_add_filter)>("gst_device_monitor_add_filter")(made, "Video/Source",
                                                                                      nullptr);
        gst<decltype(gst_device_monitor_start)>("gst_device_monitor_start")(made);
        return made;
    }();
    return monitor;
}

void unrefDevice(gpointer device)
{
    ObjectUnref()(device);
}

/// A source that would open the camera; null where it is listed no more.
GstElement* sourceOf(const QString& camera)
{
    const std::unique_ptr<GList, void (*)(GList*)> devices(
        gst<decltype(gst_device_monitor_get_devices)>("gst_device_monitor_get_devices")(cameraMonitor()),
        [](GList* list) { g_list_free_full(list, unrefDevice); });
    for (GList* entry = devices.get(); entry; entry = entry->next) {
        auto* const device = static_cast<GstDevice*>(entry->data);
        const std::unique_ptr<gchar, void (*)(gpointer)> name(
            gst<decltype(gst_device_get_display_name)>("gst_device_get_display_name")(device), g_free);
        if (QString::fromUtf8(name.get()).simplified() == camera)
            return gst<decltype(gst_device_create_element)>("gst_device_create_element")(device, nullptr);
    }
    return nullptr;
}

/// What an error of a source says (GStreamer: GstResourceError).
OpenFailure failureOf(const GError& error, const gchar* details)
{
    OpenFailure failure{OpenFailure::Kind::Other, QString::fromUtf8(error.message).left(300)};
    if (error.domain != gst<decltype(gst_resource_error_quark)>("gst_resource_error_quark")())
        return failure;
    if (error.code == GST_RESOURCE_ERROR_BUSY)
        failure.kind = OpenFailure::Kind::Busy;
    else if (error.code == GST_RESOURCE_ERROR_NOT_FOUND)
        failure.kind = OpenFailure::Kind::Gone;
    else if (QByteArray(details).contains("Permission denied"))
        failure.kind = OpenFailure::Kind::Denied;
    return failure;
}

/// Waits for the pipeline to begin or to fail.
OpenFailure outcomeOf(GstElement* pipeline)
{
    const GstPtr<GstBus> bus(gst<decltype(gst_element_get_bus)>("gst_element_get_bus")(pipeline));
    const auto wanted = GstMessageType(GST_MESSAGE_ERROR | GST_MESSAGE_ASYNC_DONE);
    GstMessage* const message = gst<decltype(gst_bus_timed_pop_filtered)>("gst_bus_timed_pop_filtered")(
        bus.get(), trialLimit, wanted);
    OpenFailure failure;
    if (message && GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR) {
        GError* error = nullptr;
        gchar* details = nullptr;
        gst<decltype(gst_message_parse_error)>("gst_message_parse_error")(message, &error, &details);
        failure = failureOf(*error, details);
        g_error_free(error);
        g_free(details);
    }
    if (message)
        gst<decltype(gst_mini_object_unref)>("gst_mini_object_unref")(GST_MINI_OBJECT_CAST(message));
    return failure;
}

} // namespace

void prepareCameraBackend()
{
    static const bool prepared = [] {
        if (!startGStreamer())
            return false;
        removeFaultyProviders();
        return cameraMonitor() != nullptr;
    }();
    Q_UNUSED(prepared)
}

OpenFailure tryToOpen(const QString& camera)
{
    if (!startGStreamer())
        return {};
    GstElement* const source = sourceOf(camera);
    if (!source)
        return {};
    GstElement* const sink =
        gst<decltype(gst_element_factory_make)>("gst_element_factory_make")("fakesink", nullptr);
    const GstPtr<GstElement> pipeline(gst<decltype(gst_pipeline_new)>("gst_pipeline_new")(nullptr));
    for (GstElement* const element : {source, sink})
        gst<decltype(gst_bin_add)>("gst_bin_add")(GST_BIN_CAST(pipeline.get()), element);
    gst<decltype(gst_element_link)>("gst_element_link")(source, sink);
    const auto setState = gst<decltype(gst_element_set_state)>("gst_element_set_state");
    setState(pipeline.get(), GST_STATE_PLAYING);
    const OpenFailure failure = outcomeOf(pipeline.get());
    setState(pipeline.get(), GST_STATE_NULL);
    return failure;
}

} // namespace precall
