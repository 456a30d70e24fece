#include "core/media/sound/worker/PulseListing_linux.h"

#include "core/media/sound/worker/PulseDevices_linux.h"

namespace precall {

namespace {

ErrorKind kindOfPulse(int code)
{
    switch (code) {
    case PA_ERR_ACCESS:
    case PA_ERR_AUTHKEY:
        return ErrorKind::AccessDenied;
    case PA_ERR_CONNECTIONREFUSED:
    case PA_ERR_INVALIDSERVER:
        return ErrorKind::Refused;
    case PA_ERR_NOENTITY:
        return ErrorKind::NotFound;
    case PA_ERR_TIMEOUT:
        return ErrorKind::TimedOut;
    case PA_ERR_KILLED:
    case PA_ERR_CONNECTIONTERMINATED:
        return ErrorKind::Closed;
    default:
        return ErrorKind::Io;
    }
}

/// One answer to List while it comes together.
struct PulseListing
{
    SoundAnswers& answers;
    quint32 question;
    QString defaultSource, defaultSink;
    SoundDevices devices = {};

    void send()
    {
        for (SoundDevice& device : devices.microphones)
            device.isDefault = device.id == defaultSource;
        for (SoundDevice& device : devices.speakers)
            device.isDefault = device.id == defaultSink;
        answers.send({.kind = SoundMessage::Kind::Devices, .stream = question, .fields = toJson(devices)});
    }

    static void takeServer(pa_context*, const pa_server_info* server, void* data)
    {
        auto* listing = static_cast<PulseListing*>(data);
        if (!server)
            return;
        listing->defaultSource = QString::fromUtf8(server->default_source_name);
        listing->defaultSink = QString::fromUtf8(server->default_sink_name);
    }

    static void takeSource(pa_context*, const pa_source_info* source, int end, void* data)
    {
        auto* listing = static_cast<PulseListing*>(data);
        if (!end && source)
            if (const std::optional<SoundDevice> microphone = microphoneOf(*source))
                listing->devices.microphones.append(*microphone);
    }

    /// The last of the three, as the server answers in order.
    static void takeSink(pa_context* context, const pa_sink_info* sink, int end, void* data)
    {
        auto* listing = static_cast<PulseListing*>(data);
        if (!end && sink) {
            if (const std::optional<SoundDevice> speaker = speakerOf(*sink))
                listing->devices.speakers.append(*speaker);
            return;
        }
        if (end < 0)
            listing->answers.sendEnd(listing->question, pulseError(context));
        else
            listing->send();
        delete listing;
    }
};

} // namespace

Error pulseError(const pa_context* context)
{
    const int code = pa_context_errno(context);
    return {kindOfPulse(code), QString::fromUtf8(pa_strerror(code)), 0};
}

void forgetOperation(pa_operation* operation)
{
    if (operation)
        pa_operation_unref(operation);
}

void answerList(pa_context* context, SoundAnswers& answers, quint32 question)
{
    auto* listing = new PulseListing{answers, question, {}, {}};
    forgetOperation(pa_context_get_server_info(context, &PulseListing::takeServer, listing));
    forgetOperation(pa_context_get_source_info_list(context, &PulseListing::takeSource, listing));
    forgetOperation(pa_context_get_sink_info_list(context, &PulseListing::takeSink, listing));
}

} // namespace precall
