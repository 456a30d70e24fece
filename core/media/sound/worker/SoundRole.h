#pragma once

#include "core/media/sound/worker/SoundMessage.h"

#include <mutex>
#include <optional>

namespace precall {

/// The argument that turns a program into its own sound worker.
inline constexpr char soundRoleArgument[] = "--sound-worker";

/// To be called first in main(): where the program was started as the sound worker, serves until its standard
/// input ends and gives the exit status.
std::optional<int> runSoundRole(int argc, const char* const* argv);

/// The worker's standard input, message by message.
class SoundCommands
{
public:
    /// Waits for the next; nothing at the end.
    std::optional<SoundMessage> next();

private:
    SoundMessageReader m_reader;
};

/// The worker's standard output. Any thread; a message is written whole.
class SoundAnswers
{
public:
    void send(const SoundMessage& message);
    void sendEnd(quint32 stream, const Error& error);

private:
    std::mutex m_mutex;
};

/// Serves the commands with what the system has, until they end. One file for each system.
int serveSound(SoundCommands& commands, SoundAnswers& answers);

} // namespace precall
