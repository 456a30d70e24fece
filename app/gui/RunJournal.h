#pragma once

#include "core/report/Report.h"
#include "core/report/ReportFile.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <mutex>
#include <optional>

namespace precall {

/// Makes the report of a run so far and keeps it on disk, both on a thread of its own, so that neither a slow
/// disk nor a long list is ever felt in the window. When records come in faster than they are written, only
/// the newest is.
class RunJournal : public QObject
{
    Q_OBJECT

public:
    explicit RunJournal(const QString& folder, QObject* parent = nullptr);
    ~RunJournal() override; ///< waits until the newest record is on disk

    /// `keep` false: only makes the report.
    void write(const RunRecord& record, std::shared_ptr<const RequirementsProfile> profile, bool keep);
    /// Takes a report out of the store: it was exported, or is not wanted.
    void forget(const QString& reportId);

Q_SIGNALS:
    /// The report of the record written last. `keepError` is empty when the report is safe on disk.
    void written(const precall::Report& report, const QString& keepError);

private:
    struct Entry
    {
        RunRecord record;
        std::shared_ptr<const RequirementsProfile> profile;
        bool keep = true;
    };
    void writeNewest();

    ReportStore m_store; ///< touched on the writer's thread only
    std::mutex m_mutex;
    std::optional<Entry> m_newest; ///< guarded by m_mutex
    QThreadPool m_writer;          ///< one thread
};

} // namespace precall
