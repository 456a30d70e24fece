#include "core/media/sound/worker/SoundRole.h"

#include "core/media/sound/worker/StandardStreams.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace precall {

std::optional<int> runSoundRole(int argc, const char* const* argv)
{
    if (argc != 2 || std::string_view(argv[1]) != soundRoleArgument)
        return std::nullopt;
    openStandardStreams();
    SoundCommands commands;
    SoundAnswers answers;
    return serveSound(commands, answers);
}

std::optional<SoundMessage> SoundCommands::next()
{
    while (!m_reader.broken()) {
        if (std::optional<SoundMessage> message = m_reader.next())
            return message;
        std::array<char, 65536> bytes;
        const qsizetype size = readStandardInput(bytes.data(), bytes.size());
        if (size <= 0)
            break;
        m_reader.feed(QByteArray(bytes.data(), size));
    }
    return std::nullopt;
}

void SoundAnswers::send(const SoundMessage& message)
{
    const QByteArray bytes = encoded(message);
    const std::lock_guard lock(m_mutex);
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void SoundAnswers::sendEnd(quint32 stream, const Error& error)
{
    send({.kind = SoundMessage::Kind::Ended, .stream = stream, .fields = toJson(error)});
}

} // namespace precall
