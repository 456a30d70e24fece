#pragma once

#include <QByteArray>
#include <QString>

namespace precall {

/// Compares what a renderer made with tests/approved/`name`, byte for byte. Run the tests with
/// PRECALL_APPROVE=1 to take what they make now as approved; look at the difference before it is committed.
void checkApproved(const QString& name, const QByteArray& made);

} // namespace precall
