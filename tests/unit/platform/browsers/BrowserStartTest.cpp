#include "tests/fakes/FakeBrowsers.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const QUrl localPage(QStringLiteral("http://127.0.0.1:4711/a-b_c/"));

/// The words of the command, with "|" between them.
QString commandOf(const char* executable, Browser::Kind kind = Browser::Kind::Chrome,
                  Browser::Packaging packaging = Browser::Packaging::Native)
{
    Browser browser;
    browser.kind = kind;
    browser.executable = QLatin1String(executable);
    browser.packaging = packaging;
    return openCommand(browser, localPage).join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("A browser is opened as a click on a link would, without switches")
{
    CHECK(commandOf("/opt/my browser/b") == QLatin1String("/opt/my browser/b|http://127.0.0.1:4711/a-b_c/"));
    CHECK(commandOf("C:/Program Files/b.exe") ==
          QLatin1String("C:/Program Files/b.exe|http://127.0.0.1:4711/a-b_c/"));
    CHECK(commandOf("/snap/bin/firefox", Browser::Kind::Firefox, Browser::Packaging::Snap) ==
          QLatin1String("/snap/bin/firefox|http://127.0.0.1:4711/a-b_c/"));
    CHECK(commandOf("flatpak run org.mozilla.firefox", Browser::Kind::Firefox, Browser::Packaging::Flatpak) ==
          QLatin1String("flatpak|run|org.mozilla.firefox|http://127.0.0.1:4711/a-b_c/"));
    CHECK(commandOf("/Applications/Safari.app", Browser::Kind::Safari) ==
          QLatin1String("/usr/bin/open|-a|/Applications/Safari.app|http://127.0.0.1:4711/a-b_c/"));
    CHECK(commandOf("microsoft-edge:", Browser::Kind::EdgeLegacy) ==
          QLatin1String("explorer.exe|microsoft-edge:http://127.0.0.1:4711/a-b_c/"));
    CHECK(commandOf("").isEmpty());
}

TEST_CASE("A browser that does not start says so")
{
    FakeBrowsers browsers;
    Browser browser;
    browser.executable = QStringLiteral("/nonexistent/browser");
    const Result<void> opened = browsers.Browsers::open(browser, localPage);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::NotFound);
    CHECK_FALSE(browsers.Browsers::open(Browser(), localPage));
}
