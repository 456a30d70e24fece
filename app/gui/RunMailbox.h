#pragma once

#include "core/check/CheckRunner.h"

#include <QMap>

#include <functional>
#include <mutex>
#include <optional>

namespace precall {

/// What has been heard of one check since the last look.
struct CheckNews
{
    bool started = false;
    std::optional<double> fraction;
    QString doing;
    std::optional<QList<Finding>> findings;
    std::optional<QJsonObject> live; ///< what its live view draws
    std::optional<CheckResult> result;
};

/// What has been heard of a run since the last look, by id of the check.
using RunNews = QMap<QString, CheckNews>;

/// Takes the runner's calls on probe threads and keeps the newest of each kind until they are collected:
/// however many calls come in, the window is told once. `notify` is called on a probe thread when there is
/// news after a collect().
class RunMailbox : public RunObserver
{
public:
    explicit RunMailbox(std::function<void()> notify);

    /// Takes all news out. Any thread.
    RunNews collect();

    void checkStarted(const QString& id) override;
    void checkProgressed(const QString& id, double fraction, const QString& doing) override;
    void checkShowed(const QString& id, const QList<Finding>& soFar) override;
    void checkDrew(const QString& id, const QJsonObject& evidence) override;
    void checkFinished(const CheckResult& result) override;
    void allFinished() override {} ///< the steps tell

private:
    void put(const std::function<void(RunNews&)>& change);

    std::function<void()> m_notify;
    std::mutex m_mutex;
    RunNews m_news;
    bool m_notified = false;
};

} // namespace precall
