#include "core/platform/WindowsConsent.h"

#include "tests/fakes/FakeRegistry.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("Each of the three privacy switches of Windows denies its own capability")
{
    const QString microphone = QStringLiteral("microphone");
    const RegistryPath user = consentKey(RegistryPath::Hive::CurrentUser, microphone);
    for (const RegistryPath& key : {consentKey(RegistryPath::Hive::LocalMachine, microphone), user,
                                    user.below(QStringLiteral("NonPackaged"))}) {
        FakeRegistry registry;
        registry.with(key.toString(), QStringLiteral("Value"), QStringLiteral("Deny"));
        CHECK(consentDenial(registry, microphone) == key);
        CHECK_FALSE(consentDenial(registry, QStringLiteral("webcam")));
        FakeRegistry open;
        open.with(key.toString(), QStringLiteral("Value"), QStringLiteral("Allow"));
        CHECK_FALSE(consentDenial(open, microphone));
    }
}
