#include "app/gui/Arguments.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

Result<Arguments> read(QStringList arguments)
{
    return readArguments(QStringList{QStringLiteral("precall")} + arguments);
}

} // namespace

TEST_CASE("without arguments the wizard starts with what is usual")
{
    const Result<Arguments> arguments = read({});
    REQUIRE(arguments);
    CHECK(arguments->profile == QStringLiteral("flexperto"));
    CHECK(arguments->language.isEmpty());
    CHECK(arguments->settings == RunSettings{});
    CHECK(arguments->answer.isEmpty());
}

TEST_CASE("the options of the wizard are those of precall-cli")
{
    QTemporaryDir folder;
    QFile secret(folder.filePath(QStringLiteral("secret")));
    REQUIRE(secret.open(QIODevice::WriteOnly));
    secret.write("s3cret\nsecond line\n");
    secret.close();
    const Result<Arguments> arguments =
        read({QStringLiteral("--profile"), QStringLiteral("webrtc"), QStringLiteral("--proxy=none"),
              QStringLiteral("--trust-roots"), QStringLiteral("roots.pem"), QStringLiteral("--lang=de"),
              QStringLiteral("--turn-user"), QStringLiteral("kim"), QStringLiteral("--turn-password-file"),
              secret.fileName()});
    REQUIRE(arguments);
    CHECK(arguments->profile == QStringLiteral("webrtc"));
    CHECK(arguments->settings.proxy == QStringLiteral("none"));
    CHECK(arguments->settings.trustRootsFile == QStringLiteral("roots.pem"));
    CHECK(arguments->language == QStringLiteral("de"));
    CHECK(arguments->settings.turn == TurnCredentials{QStringLiteral("kim"), QStringLiteral("s3cret")});
}

TEST_CASE("wrong arguments are told in one line")
{
    const QStringList wrong = GENERATE(
        QStringList{QStringLiteral("--no-such-option")}, QStringList{QStringLiteral("surplus")},
        QStringList{QStringLiteral("--lang=tlh")},
        QStringList{QStringLiteral("--proxy=socks4://proxy.example:1080")},
        QStringList{QStringLiteral("--turn-user=kim"), QStringLiteral("--turn-password-file=/no/such/file")},
        QStringList{QStringLiteral("--turn-user=kim")},
        QStringList{QStringLiteral("--turn-password-file=/etc/hostname")});
    const Result<Arguments> arguments = read(wrong);
    REQUIRE_FALSE(arguments);
    CHECK(arguments.error().kind == ErrorKind::Invalid);
    CHECK_FALSE(arguments.error().detail.isEmpty());
    CHECK_FALSE(arguments.error().detail.contains(QLatin1Char('\n')));
}

TEST_CASE("help and version are answers, not windows")
{
    CHECK(read({QStringLiteral("--help")})->answer.contains(QStringLiteral("--turn-password-file")));
    CHECK(read({QStringLiteral("--version")})->answer.startsWith(QStringLiteral("precall ")));
}
