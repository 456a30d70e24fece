#include "core/net/dns/DnsResolver.h"

#include "core/base/Abandonable.h"
#include "core/base/InParallel.h"
#include "core/net/dns/DnsQuestion.h"

#include <QElapsedTimer>

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

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

/// One look-up: resolvers and system side by side. Shared with the system's thread, which may be left behind.
class Lookup : public std::enable_shared_from_this<Lookup>
{
public:
    Lookup(const QString& name, QList<Endpoint> resolvers, SystemLookup system, const Until& until)
        : m_name(name),
          m_resolvers(std::move(resolvers)),
          m_system(std::move(system)),
          m_until(until),
          m_open(int(m_resolvers.size()) + 1)
    {
        m_lookup.name = name;
        m_lookup.answers.resize(m_resolvers.size());
    }

    NameLookup run();

private:
    void askSystem();
    void ask(int index);
    void finish(bool definite, const std::function<void()>& store);
    NameLookup ended();

    const QString m_name;
    const QList<Endpoint> m_resolvers;
    const SystemLookup m_system;
    const Until m_until;
    std::stop_source m_enough;
    QElapsedTimer m_timer;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    int m_open; ///< parts that have not ended
    bool m_definite = false;
    bool m_over = false;
    std::optional<Result<QList<QHostAddress>>> m_bySystem;
    NameLookup m_lookup;
};

NameLookup Lookup::run()
{
    m_timer.start();
    const std::stop_callback passOn(m_until.stop, [this] { m_enough.request_stop(); });
    detail::startAbandonable([self = shared_from_this()] { self->askSystem(); });
    const int asked = int(m_resolvers.size());
    inParallel(asked, asked, {}, [this](int i) { ask(i); });
    return ended();
}

void Lookup::askSystem()
{
    const Result<QList<QHostAddress>> found = m_system(m_name);
    finish(found.ok(), [&] { m_bySystem = found; });
}

void Lookup::ask(int index)
{
    DnsAnswer answer = askResolver(m_resolvers.at(index), m_name, {m_until.deadline, m_enough.get_token()});
    answer.error = asSilence(std::move(answer.error), m_until.stop);
    finish(isDefinite(answer.error), [&] { m_lookup.answers[index] = answer; });
}

/// Who is the first to say something definite waits for the others, and ends what they are still at.
void Lookup::finish(bool definite, const std::function<void()>& store)
{
    std::unique_lock lock(m_mutex);
    if (m_over)
        return;
    store();
    --m_open;
    m_changed.notify_all();
    if (!definite || std::exchange(m_definite, true))
        return;
    m_lookup.ms = int(m_timer.elapsed());
    m_changed.wait_for(lock, m_enough.get_token(), dnsPatience, [this] { return m_open == 0 || m_over; });
    lock.unlock();
    m_enough.request_stop();
}

NameLookup Lookup::ended()
{
    std::unique_lock lock(m_mutex);
    const bool allEnded = detail::waitUntilDone(
        lock, m_changed, [this] { return m_open == 0; }, m_until.deadline, m_enough.get_token());
    m_over = true;
    m_changed.notify_all();
    if (m_bySystem && *m_bySystem)
        m_lookup.systemAddresses = **m_bySystem;
    else if (m_bySystem)
        m_lookup.systemError = m_bySystem->error();
    else if (!allEnded && m_enough.stop_requested())
        m_lookup.systemError = asSilence(Error{ErrorKind::Cancelled, {}, 0}, m_until.stop);
    else
        m_lookup.systemError = Error{ErrorKind::TimedOut, {}, 0};
    if (!m_definite)
        m_lookup.ms = int(m_timer.elapsed());
    for (DnsAnswer& answer : m_lookup.answers) // thousands of look-ups keep one list each
        if (answer.addresses == m_lookup.systemAddresses)
            answer.addresses = m_lookup.systemAddresses;
    return m_lookup;
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

using ServiceAnswer = Result<QList<ServiceHost>>;

/// How much an answer tells: hosts, that there are none of the kind, that there is no such name, or nothing.
int weight(const ServiceAnswer& answer)
{
    if (answer)
        return 3;
    return answer.error().kind == ErrorKind::NoAddress ? 2 : answer.error().kind == ErrorKind::NoSuchName;
}

/// One look-up of services: who denies them may only not know (split DNS), so that the others are waited for.
class ServiceSearch
{
public:
    ServiceSearch(QList<Endpoint> resolvers, const QString& name, DnsType type, const Until& until)
        : m_resolvers(std::move(resolvers)), m_name(name), m_type(type), m_until(until)
    {
    }

    ServiceAnswer run();

private:
    void ask(int index);
    void awaitEnough();
    bool isKnown() const { return weight(m_known) == 3 || m_open == 0; }

    const QList<Endpoint> m_resolvers;
    const QString m_name;
    const DnsType m_type;
    const Until m_until;
    std::stop_source m_enough;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_open = int(m_resolvers.size());
    ServiceAnswer m_known = Error{ErrorKind::ServerFailure, QStringLiteral("no resolver is configured"), 0};
};

ServiceAnswer ServiceSearch::run()
{
    const std::stop_callback passOn(m_until.stop, [this] { m_enough.request_stop(); });
    const int asked = m_open;
    inParallel(asked + 1, asked + 1, {},
               [this, asked](int part) { part < asked ? ask(part) : awaitEnough(); });
    return m_known;
}

void ServiceSearch::ask(int index)
{
    const auto records =
        askForRecords(m_resolvers.at(index), m_name, m_type, {m_until.deadline, m_enough.get_token()});
    const ServiceAnswer answer = records ? ServiceAnswer(inOrder(*records)) : records.error();
    const std::lock_guard lock(m_mutex);
    const bool wasGivenUp = m_enough.stop_requested() && !m_until.stop.stop_requested();
    if (!wasGivenUp && weight(answer) >= weight(m_known))
        m_known = answer;
    --m_open;
    m_changed.notify_all();
}

void ServiceSearch::awaitEnough()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return isKnown() || weight(m_known) > 0; });
    m_changed.wait_for(lock, dnsPatience, [this] { return isKnown(); });
    lock.unlock();
    m_enough.request_stop();
}

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
    return std::make_shared<Lookup>(plain, resolvers, m_system, Until{deadline, std::move(stop)})->run();
}

Result<QList<ServiceHost>> DnsResolver::services(const QString& name, ServiceRecords records,
                                                 QDeadlineTimer deadline, std::stop_token stop)
{
    const DnsType type = records == ServiceRecords::Service ? DnsType::Srv : DnsType::Mx;
    return ServiceSearch(m_configured().mid(0, maxResolvers), name, type, {deadline, std::move(stop)}).run();
}

} // namespace precall
