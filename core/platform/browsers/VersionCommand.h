#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

namespace precall {

/// What an executable prints when it is asked for its version; empty when it does not answer in time.
using VersionCommand = std::function<QString(const QString& executable, std::stop_token stop)>;

/// Runs `executable --version` without a display, so that nothing can open a window. It is killed, with all
/// that it started, after `limit` or within 100 ms of `stop`. At most 4 KiB of what it prints are kept.
QString runVersionCommand(const QString& executable, std::chrono::milliseconds limit, std::stop_token stop);

} // namespace precall
