#include "tests/unit/Approval.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace precall {

namespace {

QString firstDifference(const QByteArray& approved, const QByteArray& made)
{
    const QList<QByteArray> before = approved.split('\n');
    const QList<QByteArray> after = made.split('\n');
    qsizetype line = 0;
    while (line < before.size() && line < after.size() && before[line] == after[line])
        ++line;
    return QStringLiteral("line %1\n  approved: %2\n  made:     %3")
        .arg(line + 1)
        .arg(QString::fromUtf8(before.value(line)), QString::fromUtf8(after.value(line)));
}

} // namespace

void checkApproved(const QString& name, const QByteArray& made)
{
    QFile file(QStringLiteral(PRECALL_SOURCE_DIR "/tests/approved/") + name);
    if (qEnvironmentVariableIntValue("PRECALL_APPROVE") == 1) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(made) == made.size());
        return;
    }
    const QByteArray approved = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (approved != made)
        FAIL("tests/approved/"
             << qPrintable(name)
             << " is not what is made now: " << qPrintable(firstDifference(approved, made))
             << "\nIf the new output is right: run the tests with PRECALL_APPROVE=1, look at `git diff` and "
                "commit the file.");
}

} // namespace precall
