#pragma once

#include <QString>
#include <QVersionNumber>

#include <optional>

namespace precall {

/// What a program's file says of itself.
struct ExecutableFacts
{
    QVersionNumber version;  ///< of its version resource; null when it has none
    std::optional<int> bits; ///< 32 or 64
    bool operator==(const ExecutableFacts&) const = default;
};

/// The files of programs, by the system's own means (Windows: version resource and type of binary). Any
/// thread.
class ExecutableFiles
{
public:
    virtual ~ExecutableFiles() = default;

    /// Nothing when there is no such file.
    virtual std::optional<ExecutableFacts> facts(const QString& path) = 0;
};

} // namespace precall
