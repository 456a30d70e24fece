#include "core/net/SystemNetwork.h"

#include "core/net/interfaces/ConfiguredResolvers.h"
#include "core/net/socket/Native.h"

#include <iterator>

namespace precall {

namespace {

constexpr quint16 dnsPort = 53;

QList<Endpoint> resolverEndpoints()
{
    QList<Endpoint> endpoints;
    for (const QHostAddress& address : configuredResolvers())
        endpoints.append({address, dnsPort});
    return endpoints;
}

X509List publicRoots(const QByteArray& extraRoots)
{
    X509List roots = shippedRoots();
    X509List extra = parsePem(extraRoots);
    std::move(extra.begin(), extra.end(), std::back_inserter(roots));
    return roots;
}

} // namespace

SystemNetwork::SystemNetwork(const QByteArray& extraRoots, const QString& proxySetting)
    : m_publicRoots([extraRoots] { return publicRoots(extraRoots); }),
      m_resolver(resolverEndpoints),
      m_proxies(proxySetting)
{
}

Result<std::unique_ptr<SystemNetwork>> SystemNetwork::create(const QString& trustRootsFile,
                                                             const QString& proxySetting)
{
    native::start();
    QByteArray extraRoots;
    if (!trustRootsFile.isEmpty()) {
        auto read = readTrustRoots(trustRootsFile);
        if (!read)
            return read.error();
        extraRoots = *std::move(read);
    }
    return std::unique_ptr<SystemNetwork>(new SystemNetwork(extraRoots, proxySetting));
}

} // namespace precall
