#include "core/net/dns/DnsResolver.h"

#include "core/base/Abandonable.h"
#include "core/base/InParallel.h"
#include "core/net/dns/DnsQuestion.h"

#include <QElapsedTimer>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace precall {

namespace {

constexpr qsizetype maxResolvers = 8;

bool isLocalhost(const QString& name)
{
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"));
}

bool isDefinite(const std::optional<Error>& error)
{
    return !error || error->kind == ErrorKind::NoSuchName || error->kind == ErrorKind::NoAddress;
}

/// What was still open when enough was known: silence so far.
std::optional<Error> asSilence(std::optional<Error> error, const std::stop_token& stop)
{
    if (error && error->kind == ErrorKind::Cancelled && !stop.stop_requested())
        return Error{ErrorKind::TimedOut, QStringLiteral("not waited for any longer"), 0};
    return error;
}

/// One look-up: resolvers and system side by side.
class Lookup
{
public:
    Lookup(const QString& name, QList<Endpoint> resolvers, SystemLookup system, const Until& until)
        : m_resolvers(std::move(resolvers)),
          m_system(std::move(system)),
          m_until(until),
          m_open(int(m_resolvers.size()) + 1)
    {
        m_lookup.name = name;
        m_lookup.answers.resize(m_resolvers.size());
    }

    NameLookup run();

private:
    void awaitEnough();
    void askSystem();
    void ask(int index);
    void finish(bool definite, const std::function<void()>& store);
    Until untilEnough() const { return {m_until.deadline, m_enough.get_token()}; }

    QList<Endpoint> m_resolvers;
    SystemLookup m_system;
    Until m_until;
    std::stop_source m_enough;
    QElapsedTimer m_timer;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_open;
    bool m_definite = false;
    NameLookup m_lookup;
};

NameLookup Lookup::run()
{
    m_timer.start();
    const std::stop_callback passOn(m_until.stop, [this] { m_enough.request_stop(); });
    const int asked = int(m_resolvers.size());
    inParallel(asked + 2, asked + 2, {}, [this, asked](int part) {
        if (part < asked)
            ask(part);
        else if (part == asked)
            askSystem();
        else
            awaitEnough();
    });
    if (!m_definite)
        m_lookup.ms = int(m_timer.elapsed());
    return m_lookup;
}

/// Each part ends by the deadline or by a stop, and says so: only patience has to be watched.
void Lookup::awaitEnough()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_definite || m_open == 0; });
    m_changed.wait_for(lock, dnsPatience, [this] { return m_open == 0; });
    lock.unlock();
    m_enough.request_stop();
}

void Lookup::askSystem()
{
    const Until until = untilEnough();
    auto found = abandonable<Result<QList<QHostAddress>>>(
        [system = m_system, name = m_lookup.name] { return system(name); }, until.deadline, until.stop);
    const Result<QList<QHostAddress>> addresses = found ? *std::move(found) : found.error();
    finish(addresses.ok(), [&] {
        if (addresses)
            m_lookup.systemAddresses = *addresses;
        else
            m_lookup.systemError = asSilence(addresses.error(), m_until.stop);
    });
}

void Lookup::ask(int index)
{
    DnsAnswer answer = askResolver(m_resolvers.at(index), m_lookup.name, untilEnough());
    answer.error = asSilence(std::move(answer.error), m_until.stop);
    finish(isDefinite(answer.error), [&] { m_lookup.answers[index] = answer; });
}

void Lookup::finish(bool definite, const std::function<void()>& store)
{
    const std::lock_guard lock(m_mutex);
    store();
    if (definite && !m_definite)
        m_lookup.ms = int(m_timer.elapsed());
    m_definite = m_definite || definite;
    --m_open;
    m_changed.notify_all();
}

QList<ServiceHost> inOrder(const QList<DnsRecord>& records)
{
    QList<ServiceHost> hosts;
    for (const DnsRecord& record : records)
        if (!record.target.isEmpty()) // RFC 7505, RFC 2782: "." is nobody
            hosts.append({record.target, record.port, record.priority});
    std::stable_sort(hosts.begin(), hosts.end(),
                     [](const ServiceHost& a, const ServiceHost& b) { return a.priority < b.priority; });
    return hosts;
}

/// What a later answer is weighed against: that nobody was asked.
const Error noResolver{ErrorKind::ServerFailure, QStringLiteral("no resolver is configured"), 0};

NameLookup literal(const QString& name, const QHostAddress& address)
{
    NameLookup lookup;
    lookup.name = name;
    lookup.systemAddresses = {address};
    return lookup;
}

} // namespace

DnsResolver::DnsResolver(Configured configured, SystemLookup system)
    : m_configured(std::move(configured)), m_system(std::move(system))
{
}

NameLookup DnsResolver::lookup(const QString& name, QDeadlineTimer deadline, std::stop_token stop)
{
    const QString plain = (name.endsWith(u'.') ? name.chopped(1) : name).toLower();
    if (const QHostAddress address(plain); !address.isNull())
        return literal(plain, address);
    const QList<Endpoint> resolvers =
        isLocalhost(plain) ? QList<Endpoint>() : m_configured().mid(0, maxResolvers);
    return Lookup(plain, resolvers, m_system, {deadline, std::move(stop)}).run();
}

Result<QList<ServiceHost>> DnsResolver::services(const QString& name, ServiceRecords records,
                                                 QDeadlineTimer deadline, std::stop_token stop)
{
    const QList<Endpoint> resolvers = m_configured().mid(0, maxResolvers);
    const DnsType type = records == ServiceRecords::Service ? DnsType::Srv : DnsType::Mx;
    std::stop_source enough;
    const std::stop_callback passOn(stop, [&] { enough.request_stop(); });
    std::mutex mutex;
    Result<QList<ServiceHost>> known = noResolver;
    inParallel(int(resolvers.size()), int(resolvers.size()), {}, [&](int i) {
        const auto answer = askForRecords(resolvers.at(i), name, type, {deadline, enough.get_token()});
        const std::lock_guard lock(mutex);
        if (enough.stop_requested() && !stop.stop_requested())
            return;
        known = answer ? Result<QList<ServiceHost>>(inOrder(*answer)) : answer.error();
        if (isDefinite(answer ? std::nullopt : std::optional(answer.error())))
            enough.request_stop();
    });
    return known;
}

} // namespace precall
