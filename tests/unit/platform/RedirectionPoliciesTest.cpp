#include "core/platform/RedirectionPolicies.h"

#include "tests/fakes/FakeRegistry.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("What policies keep from a remote session is told with their key")
{
    const QString key = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services");
    const auto sessionWith = [&](const char* name, const QJsonValue& value) {
        FakeRegistry registry;
        registry.with(key, QLatin1String(name), value);
        RemoteSession session;
        readRedirectionPolicies(registry, session);
        return session;
    };
    const RemoteSession camera = sessionWith("fDisableCameraRedir", 1);
    CHECK(camera.notPassedOn == QStringList{QStringLiteral("camera")});
    CHECK(camera.policy == key + QLatin1String(": fDisableCameraRedir = 1"));
    CHECK(sessionWith("fDisableAudioCapture", 1).notPassedOn == QStringList{QStringLiteral("microphone")});
    for (const QJsonValue& value :
         {QJsonValue(0), QJsonValue(2), QJsonValue(QStringLiteral("1")), QJsonValue()})
        CHECK(sessionWith("fDisableCameraRedir", value) == RemoteSession());
    CHECK(sessionWith("fDisableClip", 1) == RemoteSession());
}
