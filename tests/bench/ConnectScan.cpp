#include "core/base/InParallel.h"
#include "core/net/SocketWebProbe.h"
#include "core/net/tls/Roots.h"
#include "core/platform/Heap.h"

#include <QFile>

#include <atomic>
#include <cstdio>
#include <cstdlib>

using namespace precall;

namespace {

QList<QHostAddress> addressesIn(const QString& name)
{
    QList<QHostAddress> addresses;
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().trimmed().split('\n'))
            addresses.append(QHostAddress(QString::fromLatin1(line)));
    return addresses;
}

} // namespace

/// The engine beneath the checks as a scanner would use it: connects to a port of each address in a file, so
/// many at once, and tells how many were accepted. Usage: precall-connect-scan FILE PORT AT-ONCE
int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    keepHeapSmall();
    const QList<QHostAddress> addresses = addressesIn(QFile::decodeName(argv[1]));
    const auto port = quint16(std::atoi(argv[2]));
    const Roots noRoots([] { return X509List(); });
    const ChainVerifier nobodysChains(noRoots, noRoots);
    SocketWebProbe probe(nobodysChains);
    std::atomic<int> accepted = 0;
    inParallel(int(addresses.size()), std::atoi(argv[3]), {}, [&](int i) {
        if (probe.connect(addresses.at(i), port, {}, {}).answered())
            ++accepted;
    });
    std::printf("%d of %d accepted\n", accepted.load(), int(addresses.size()));
    return 0;
}
