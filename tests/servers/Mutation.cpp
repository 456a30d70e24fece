#include "tests/servers/Mutation.h"

#include <random>

namespace precall::test {

namespace {

using Source = std::mt19937;

qsizetype below(Source& source, qsizetype limit)
{
    return limit > 0 ? qsizetype(source() % size_t(limit)) : 0;
}

void damage(QByteArray& bytes, Source& source)
{
    const qsizetype at = below(source, bytes.size());
    switch (source() % 6) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = char(quint8(bytes[at]) ^ quint8(1 << source() % 8));
        break;
    case 1:
        if (!bytes.isEmpty())
            bytes[at] = char(source());
        break;
    case 2:
        bytes.remove(at, 1 + below(source, 8));
        break;
    case 3:
        bytes.insert(at, bytes.mid(below(source, bytes.size()), below(source, 64)));
        break;
    case 4:
        bytes.insert(at, char(source()));
        break;
    default:
        bytes.truncate(at);
    }
}

} // namespace

void forEachMutation(const QByteArray& sane, int count, const std::function<void(const QByteArray&)>& use)
{
    Source source(20190702);
    for (int i = 0; i < count; ++i) {
        QByteArray bytes = sane;
        for (auto times = 1 + source() % 4; times > 0; --times)
            damage(bytes, source);
        // An allocation of its exact size, so that the sanitizer sees a read beyond the end.
        bytes.squeeze();
        use(bytes);
    }
}

} // namespace precall::test
