#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace precall {

/// Writes atomically (a temporary file beside it, then renamed), mode 0600. `overwrite` false: an existing
/// file is an Invalid error and stays as it was. What is no regular file (a terminal, a pipe, a device) is
/// written to as it is. Errors: AccessDenied, Io (disk full, …), NotFound (no such folder), Invalid (a
/// folder).
Result<void> writeFile(const QString& file, const QByteArray& bytes, bool overwrite);

/// A text that comes in pieces: each is given to `take`, and when that says no, it ends.
using TakePiece = std::function<bool(const QByteArray& piece)>;
using GivePieces = std::function<void(const TakePiece& take)>;

/// Writes such a text in the same way.
Result<void> writeFile(const QString& file, const GivePieces& give, bool overwrite);

/// The reports of runs that are under way or ended unsaved: one JSON file a run in the user's data folder,
/// written after each check, removed once the run's report was exported or dismissed. Without a home (an
/// empty folder) it keeps nothing and save() says so. At most ten that were left behind are kept.
class ReportStore
{
public:
    explicit ReportStore(const QString& folder); ///< created with mode 0700 when it is first written to
    static QString defaultFolder(); ///< the same for every program of Precall; empty without a home

    Result<void> save(const Report& report);
    void remove(const QString& reportId);
    /// The newest report that an earlier process left behind; what a process that still runs writes is none,
    /// nor is a file that cannot be read as one.
    std::optional<Report> newestLeftBehind() const;

private:
    QString m_folder;
};

} // namespace precall
