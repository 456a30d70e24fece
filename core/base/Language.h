#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace precall {

/// The language that people read. Lives in main beside the application object, on its thread; making it takes
/// the system's language.
class Language
{
public:
    Language();

    /// "en", "de", "fr": English and every catalogue in ":/i18n".
    static QStringList available();
    /// Whether use() would take it.
    static bool has(const QString& code);
    /// The first of the system's languages that is available, else "en".
    static QString ofSystem();
    /// A language by its own name: "English", "Deutsch", "français".
    static QString nativeName(const QString& code);

    const QString& code() const { return m_code; }
    /// Takes this language for all words made from now on, those of Qt included, and for QLocale's default. A
    /// code with a territory ("de_AT") takes the language. False, and nothing changes, when there is no such
    /// language.
    bool use(const QString& code);

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace precall
