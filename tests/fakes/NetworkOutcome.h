#pragma once

#include "core/check/Finding.h"
#include "tests/fakes/NetworkRun.h"

namespace precall {

/// What a scripted network led to, from the probes to the diagnoses.
struct NetworkOutcome
{
    QList<Finding> findings;
    QList<Diagnosis> diagnoses;

    /// Of that finding, which must be there.
    Verdict verdict(const char* code, const char* subject = "") const;
    QString reason(const char* code) const;
    QStringList codes() const;
    /// Whether a diagnosis takes a finding with that code for itself.
    bool explains(const char* code) const;
    bool noneFails() const;
};

/// Of ports and whitelist.
NetworkOutcome outcomeOf(NetworkRun& run);
/// Of ports alone.
NetworkOutcome portsOutcomeOf(NetworkRun& run);

/// The diagnoses to expect where there is one.
QStringList only(const char* code);

namespace urls {

bool isSecure(const QUrl& url);
bool isPlain(const QUrl& url);
bool all(const QUrl& url);

} // namespace urls

/// For NetworkRun::failStun().
inline auto on(Transport transport, quint16 port)
{
    return [=](Transport asked, quint16 at) { return asked == transport && at == port; };
}

} // namespace precall
