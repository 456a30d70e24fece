#pragma once

#include "core/base/Abandonable.h"

#include <QFutureWatcher>
#include <QPromise>

#include <functional>
#include <memory>

namespace precall {

/// Runs `work` on a thread of its own and gives its result to `done` on the receiver's thread. When the
/// receiver has died meanwhile, the result is dropped. `work` must own all that it touches; one that hangs (a
/// dead network folder) is left behind at the end of the process.
template<class T>
void inBackground(QObject* receiver, std::function<T()> work, std::function<void(const T&)> done)
{
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    auto promise = std::make_shared<QPromise<T>>();
    watcher->setFuture(promise->future());
    detail::startAbandonable([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace precall
