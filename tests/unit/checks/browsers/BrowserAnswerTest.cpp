#include "core/checks/browsers/proof/BrowserAnswer.h"

#include "tests/servers/Mutation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

BrowserAnswer someAnswer()
{
    BrowserAnswer answer;
    answer.secure = true;
    answer.camera = DeviceUse::Worked;
    answer.microphone = DeviceUse::Refused;
    answer.peerConnection = true;
    answer.codecs = {QStringLiteral("VP8"), QStringLiteral("opus")};
    answer.candidates = {{QStringLiteral("host"), QStringLiteral("udp")},
                         {QStringLiteral("relay"), QStringLiteral("tls")}};
    answer.webSockets = {{QUrl(QStringLiteral("wss://www.meet.example/")), QStringLiteral("open")}};
    answer.screen = true;
    answer.labels = {QStringLiteral("Camera <b>1</b>")};
    answer.userAgent = QStringLiteral("Mozilla/5.0 Firefox/153.0");
    return answer;
}

QByteArray jsonOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("What a page tells comes through its JSON unchanged")
{
    const BrowserAnswer answer = someAnswer();
    const auto read = readBrowserAnswer(jsonOf(toJson(answer)));
    REQUIRE(read);
    CHECK(*read == answer);
    for (const DeviceUse use : {DeviceUse::Worked, DeviceUse::Refused, DeviceUse::NotFound, DeviceUse::Busy,
                                DeviceUse::Unanswered, DeviceUse::Missing, DeviceUse::Failed}) {
        BrowserAnswer each = answer;
        each.camera = use;
        CHECK(readBrowserAnswer(jsonOf(toJson(each)))->camera == use);
    }
}

TEST_CASE("An answer with any fault is refused as a whole")
{
    const QJsonObject sane = toJson(someAnswer());
    const auto refused = [&](const char* key, const QJsonValue& value) {
        QJsonObject object = sane;
        object.insert(QLatin1String(key), value);
        const auto read = readBrowserAnswer(jsonOf(object));
        return !read && read.error().kind == ErrorKind::Invalid;
    };
    for (const QString& key : sane.keys()) {
        CAPTURE(key.toStdString());
        QJsonObject object = sane;
        object.remove(key);
        CHECK_FALSE(readBrowserAnswer(jsonOf(object)));
        CHECK(refused(qPrintable(key), QJsonValue::Null));
        CHECK(refused(qPrintable(key), QJsonObject()));
    }
    CHECK(refused("surplus", true));
    CHECK(refused("camera", QStringLiteral("maybe")));
    CHECK(refused("camera", true));
    CHECK(refused("userAgent", QString(2000, QLatin1Char('x'))));
    CHECK(refused("userAgent", QStringLiteral("two\nlines")));
    CHECK(refused("labels", QJsonArray{QString(300, QLatin1Char('x'))}));
    CHECK(refused("labels", QJsonArray{QStringLiteral("\u202e")}));
    QJsonArray many;
    for (int i = 0; i < 100; ++i)
        many.append(QString::number(i));
    CHECK(refused("labels", many));
    CHECK(refused("candidates", QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("host")}}}));
    CHECK(
        refused("candidates", QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("host")},
                                                     {QStringLiteral("protocol"), QStringLiteral("sctp")}}}));
    for (const char* json : {"", "[]", "{}", "null", "{", "\xff"})
        CHECK_FALSE(readBrowserAnswer(json));
}

TEST_CASE("Damaged answers are refused or read")
{
    test::forEachMutation(jsonOf(toJson(someAnswer())), 5'000, [](const QByteArray& json) {
        const auto read = readBrowserAnswer(json);
        CHECK((!read || (read->labels.size() <= 64 && read->userAgent.size() <= 1000)));
    });
}
