#pragma once

#include <QByteArray>

#include <functional>

namespace precall::test {

/// Calls `use` with `count` damaged copies of `sane`: flipped bits, changed, removed, repeated and inserted
/// bytes, cuts. The same ones at each run.
void forEachMutation(const QByteArray& sane, int count, const std::function<void(const QByteArray&)>& use);

} // namespace precall::test
