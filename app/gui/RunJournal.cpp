#include "app/gui/RunJournal.h"

#include <utility>

namespace precall {

RunJournal::RunJournal(const QString& folder, QObject* parent) : QObject(parent), m_store(folder)
{
    m_writer.setMaxThreadCount(1);
}

RunJournal::~RunJournal()
{
    m_writer.waitForDone();
}

void RunJournal::write(const RunRecord& record, std::shared_ptr<const RequirementsProfile> profile, bool keep)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_newest, Entry{record, std::move(profile), keep}))
            return;
    }
    m_writer.start([this] { writeNewest(); });
}

void RunJournal::writeNewest()
{
    std::optional<Entry> entry;
    {
        const std::lock_guard lock(m_mutex);
        entry = std::exchange(m_newest, std::nullopt);
    }
    const Report report = makeReport(entry->record, *entry->profile);
    const Result<void> kept = entry->keep ? m_store.save(report) : Result<void>();
    const QString error = kept ? QString() : kept.error().detail;
    QMetaObject::invokeMethod(
        this, [this, report, error] { Q_EMIT written(report, error); }, Qt::QueuedConnection);
}

void RunJournal::forget(const QString& reportId)
{
    m_writer.start([this, reportId] { m_store.remove(reportId); });
}

} // namespace precall
