#include "app/gui/Contacts.h"

namespace precall {

namespace {

/// The addresses that the values of a requirement name, by kind of value.
struct Collector
{
    Contacts& contacts;

    void operator()(const probeValues::Web& web) const { addUrls(web.urls); }
    void operator()(const probeValues::WebSockets& sockets) const
    {
        for (const probeValues::WebSocketEndpoint& endpoint : sockets.endpoints)
            addUrls({endpoint.url});
    }
    void operator()(const probeValues::Range& range) const { contacts.ranges.append(range.range.toString()); }
    void operator()(const probeValues::PublishedList& list) const
    {
        addUrls({list.url});
        for (const Cidr& range : list.builtIn)
            contacts.ranges.append(range.toString());
    }
    void operator()(const probeValues::Domains& domains) const
    {
        for (const DomainPattern& pattern : domains.patterns)
            addUrls(pattern.representatives);
    }
    template<class Other>
    void operator()(const Other&) const
    {
    }

    void addUrls(const QList<QUrl>& urls) const
    {
        for (const QUrl& url : urls)
            contacts.hosts.append(url.host());
    }
};

QStringList sorted(QStringList names)
{
    names.removeDuplicates();
    names.removeAll(QString());
    names.sort();
    return names;
}

} // namespace

Contacts contactsOf(const RequirementsProfile& profile)
{
    Contacts contacts;
    for (const IceServer& server : profile.servers)
        contacts.hosts.append(server.host);
    for (const Requirement& requirement : profile.requirements)
        std::visit(Collector{contacts}, requirement.values);
    for (const IceServer& server : profile.controls.ice)
        contacts.controls.append(server.host);
    for (const QUrl& url : profile.controls.web)
        contacts.controls.append(url.host());
    for (const ControlHosts::Portal& portal : profile.controls.portal)
        contacts.controls.append(portal.url.host());
    contacts.controls.append(profile.controls.resolver.host());
    contacts.ranges.removeDuplicates();
    return {sorted(contacts.hosts), contacts.ranges, sorted(contacts.controls)};
}

} // namespace precall
