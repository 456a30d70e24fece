// What the platform's files for Windows read, with the registry of tests/windows/fixtures.reg.

#include "core/net/interfaces/ConfiguredResolvers.h"
#include "core/net/interfaces/Routes.h"
#include "core/net/proxy/SystemProxySettings.h"
#include "core/platform/Memory.h"
#include "core/platform/OperatingSystem.h"
#include "core/platform/Power.h"
#include "core/platform/Processor.h"
#include "core/platform/RemoteSession.h"
#include "core/platform/SystemRegistry.h"
#include "core/platform/browsers/SystemBrowsers.h"
#include "core/report/ProcessStart.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <catch2/catch.hpp>
#include <openssl/crypto.h>
#include <openssl/objects.h>
#include <thread>

using namespace precall;

namespace {

const RegistryPath testKey{RegistryPath::Hive::LocalMachine, QStringLiteral("SOFTWARE\\PrecallTest")};

} // namespace

TEST_CASE("The registry's values come with their types")
{
    const auto values = systemRegistry()->values(testKey);
    CHECK(values.value(QString()) == QJsonValue(QStringLiteral("the default value")));
    CHECK(values.value(QStringLiteral("text")) == QJsonValue(QStringLiteral("words")));
    CHECK(values.value(QStringLiteral("number")) == QJsonValue(42));
    CHECK(values.value(QStringLiteral("list")) ==
          QJsonValue(QJsonArray{QStringLiteral("one"), QStringLiteral("two")}));
    CHECK(systemRegistry()->subkeys(testKey) == QStringList{QStringLiteral("below")});
}

TEST_CASE("A key that does not exist is empty")
{
    CHECK(systemRegistry()->values(testKey.below(QStringLiteral("missing"))).isEmpty());
    CHECK(systemRegistry()->subkeys(testKey.below(QStringLiteral("missing"))).isEmpty());
}

TEST_CASE("Windows tells its name and true version")
{
    const OperatingSystem system = readOperatingSystem();
    CHECK(system.family == OperatingSystem::Family::Windows);
    CHECK(system.name == QLatin1String("Windows 10 Pro 22H2"));
    CHECK(system.version.majorVersion() == 10);
    CHECK(system.version.segmentCount() == 3);
    CHECK_FALSE(system.server);
}

TEST_CASE("Windows tells processor, memory and power")
{
    const Processor processor = readProcessor();
    CHECK(processor.logicalCores >= 1);
    CHECK(processor.physicalCores >= 1);
    CHECK_FALSE(processor.model.isEmpty());
    CHECK(readMemory().totalBytes > 256LL * 1024 * 1024);
    CHECK_FALSE(powerSourceWord(readPower().source).isEmpty());
}

TEST_CASE("Citrix's agent makes a console a virtual desktop")
{
    const RemoteSession session = readRemoteSession();
    CHECK(session.kind == RemoteSession::Kind::Citrix);
    CHECK(session.version == QVersionNumber{7, 15, 0, 100});
    CHECK(session.evidence == QLatin1String("HKLM\\SOFTWARE\\Citrix\\VirtualDesktopAgent"));
}

TEST_CASE("A browser of the Start menu is found with version, default and policies")
{
    const BrowserInventory inventory = systemBrowsers()->inventory({});
    const auto chrome =
        std::find_if(inventory.browsers.begin(), inventory.browsers.end(),
                     [](const Browser& browser) { return browser.kind == Browser::Kind::Chrome; });
    REQUIRE(chrome != inventory.browsers.end());
    CHECK(chrome->executable.endsWith(QLatin1String("/Google/Chrome/Application/chrome.exe")));
    CHECK(chrome->version.segmentCount() == 4); // of the file's version resource
    CHECK(chrome->bits == 64);
    CHECK(chrome->isDefault);
    const auto forbids =
        std::any_of(chrome->policies.begin(), chrome->policies.end(), [](const BrowserPolicy& policy) {
            return policy.name == QLatin1String("VideoCaptureAllowed");
        });
    CHECK(forbids);
}

TEST_CASE("The address of the proxy script is the user's setting")
{
    CHECK(systemProxyScript() == QLatin1String("http://proxy.example/proxy.pac"));
}

TEST_CASE("The start of this process is told, of none it is not")
{
    const auto start = processStart(QCoreApplication::applicationPid());
    REQUIRE(start);
    CHECK(processStart(QCoreApplication::applicationPid()) == start);
    CHECK_FALSE(processStart(0x7ffffffc));
}

TEST_CASE("Routes and resolvers can be asked for without a network")
{
    CHECK_NOTHROW(currentRoutes());
    for (const QHostAddress& server : configuredResolvers())
        CHECK_FALSE(server.isNull());
}

TEST_CASE("OpenSSL reads settings from no file")
{
    QTemporaryFile settings;
    REQUIRE(settings.open());
    settings.write("openssl_conf = all\n[all]\noid_section = names\n[names]\nprecallTestName = 1.2.3.4.5\n");
    settings.close();
    qputenv("OPENSSL_CONF", QDir::toNativeSeparators(settings.fileName()).toLocal8Bit());
    OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, nullptr);
    CHECK(OBJ_txt2nid("precallTestName") == NID_undef);
    qunsetenv("OPENSSL_CONF");
}

TEST_CASE("A thread that used a regular expression ends in peace")
{
    for (int i = 0; i < 20; ++i)
        std::thread([] {
            const QRegularExpression expression(QStringLiteral("^(a+)+b$"));
            CHECK(expression.match(QStringLiteral("aaab")).hasMatch());
        }).join();
}
