#include "core/base/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace precall {

namespace {

const QString catalogues = QStringLiteral(":/i18n");

QString languageOf(const QString& localeName)
{
    return localeName.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0).toLower();
}

} // namespace

Language::Language()
{
    use(ofSystem());
}

QStringList Language::available()
{
    QStringList codes{QStringLiteral("en")};
    const QStringList files =
        QDir(catalogues).entryList({QStringLiteral("precall_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        codes.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    codes.removeDuplicates();
    return codes;
}

bool Language::has(const QString& code)
{
    return available().contains(languageOf(code));
}

QString Language::ofSystem()
{
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (has(wanted))
            return languageOf(wanted);
    return QStringLiteral("en");
}

QString Language::nativeName(const QString& code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return code == QLatin1String("en") ? QStringLiteral("English") : name;
}

bool Language::use(const QString& code)
{
    if (!has(code))
        return false;
    const QString language = languageOf(code);
    m_code = language;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(QLocale(language));
    const QString qtName = QStringLiteral("qtbase_") + language;
    if (m_qt.load(qtName, catalogues) ||
        m_qt.load(qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral("precall_") + language, catalogues))
        QCoreApplication::installTranslator(&m_own);
    return true;
}

} // namespace precall
