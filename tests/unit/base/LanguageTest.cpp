#include "core/base/Language.h"

#include <QCoreApplication>
#include <QLocale>

#include <catch2/catch.hpp>

using precall::Language;

TEST_CASE("the shipped languages are English, German and French")
{
    CHECK(Language::available() ==
          QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")});
    CHECK(Language::nativeName(QStringLiteral("de")) == QStringLiteral("Deutsch"));
}

TEST_CASE("a language can be changed at any time, and an unknown one changes nothing")
{
    Language language;
    REQUIRE(language.use(QStringLiteral("de_AT")));
    CHECK(language.code() == QStringLiteral("de"));
    CHECK(QLocale().language() == QLocale::German);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Abbrechen"));

    CHECK_FALSE(language.use(QStringLiteral("tlh")));
    CHECK_FALSE(language.use(QString()));
    CHECK(language.code() == QStringLiteral("de"));

    REQUIRE(language.use(QStringLiteral("en")));
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Cancel"));
}
