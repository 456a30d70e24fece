#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace {

/// One <message> of a .ts file (Qt Linguist's format).
struct Message
{
    QString source;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty when finished
    bool numerus = false;
    QStringList forms; ///< one, or one a number form of the language
};

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() != QLatin1String("translation")) {
            xml.skipCurrentElement();
        } else {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.numerus)
                message.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
        }
    }
    return message;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:n|L?[0-9]{1,2})"));
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

/// "&" before a letter; "&&" is an ampersand to be read.
bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&[^&\\s]"));
    return mnemonic.match(text).hasMatch();
}

QStringList faultsOf(const Message& message, int numberForms)
{
    QStringList faults;
    const auto fault = [&](const QString& what) {
        faults.append(what + QStringLiteral(": ") + message.source);
    };
    if (!message.state.isEmpty())
        fault(message.state);
    if (message.forms.size() != (message.numerus ? numberForms : 1))
        fault(QStringLiteral("number forms"));
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            fault(QStringLiteral("empty"));
        if (placeholders(form) != placeholders(message.source))
            fault(QStringLiteral("placeholders"));
        if (hasMnemonic(form) != hasMnemonic(message.source))
            fault(QStringLiteral("mnemonic"));
        if (form.count(QLatin1Char('\n')) != message.source.count(QLatin1Char('\n')))
            fault(QStringLiteral("line breaks"));
    }
    return faults;
}

/// What is wrong with a .ts file; `numberForms` is how many the language has (1 thing, 2 things, …).
QStringList faultsOfFile(const QByteArray& ts, int numberForms)
{
    QXmlStreamReader xml(ts);
    QStringList faults;
    int messages = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("message"))
            continue;
        faults.append(faultsOf(readMessage(xml), numberForms));
        ++messages;
    }
    if (xml.hasError())
        faults.append(QStringLiteral("not readable: ") + xml.errorString());
    if (messages == 0)
        faults.append(QStringLiteral("no message"));
    return faults;
}

QByteArray tsWith(const char* message)
{
    return QByteArrayLiteral("<TS version=\"2.1\"><context><name>C</name>") + message + "</context></TS>";
}

} // namespace

TEST_CASE("every text of the program is translated in full")
{
    const QDir folder(QStringLiteral(PRECALL_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({QStringLiteral("precall_*.ts")}, QDir::Files);
    CHECK(files == (QStringList{QStringLiteral("precall_de.ts"), QStringLiteral("precall_en.ts"),
                                QStringLiteral("precall_fr.ts")}));
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(name.toStdString());
        // English, German and French have two number forms: https://doc.qt.io/qt-6/i18n-plural-rules.html
        CHECK(faultsOfFile(file.readAll(), 2).join(QLatin1Char('\n')).toStdString() == "");
    }
}

TEST_CASE("a translation that says something else, or nothing, is found")
{
    const auto [message, fault] = GENERATE(table<const char*, const char*>({
        {"<message><source>A %1</source><translation>B %1</translation></message>", ""},
        {"<message><source>&amp;A</source><translation>B &amp;C</translation></message>", ""},
        {"<message><source>A</source><translation type=\"unfinished\">B</translation></message>",
         "unfinished: A"},
        {"<message><source>A</source><translation type=\"vanished\">B</translation></message>",
         "vanished: A"},
        {"<message><source>A</source><translation></translation></message>", "empty: A"},
        {"<message><source>A</source></message>", "number forms: A"},
        {"<message><source>%1 A</source><translation>B</translation></message>", "placeholders: %1 A"},
        {"<message><source>%1 A</source><translation>%2 B</translation></message>", "placeholders: %1 A"},
        {"<message><source>&amp;A</source><translation>B</translation></message>", "mnemonic: &A"},
        {"<message><source>A &amp;&amp; B</source><translation>A &amp;B</translation></message>",
         "mnemonic: A && B"},
        {"<message><source>A\nB</source><translation>A B</translation></message>", "line breaks: A\nB"},
        {"<message numerus=\"yes\"><source>%n A</source><translation><numerusform>%n B</numerusform>"
         "<numerusform>%n C</numerusform></translation></message>",
         ""},
        {"<message numerus=\"yes\"><source>%n A</source><translation><numerusform>%n B</numerusform>"
         "</translation></message>",
         "number forms: %n A"},
        {"<message numerus=\"yes\"><source>%n A</source><translation><numerusform>%n B</numerusform>"
         "<numerusform></numerusform></translation></message>",
         "empty: %n A|placeholders: %n A"},
        {"", "no message"},
    }));
    CHECK(faultsOfFile(tsWith(message), 2).join(QLatin1Char('|')).toStdString() == fault);
}

TEST_CASE("a translation file that breaks off is found")
{
    CHECK(faultsOfFile("<TS><context><message><source>A</source>", 2)
              .join(QLatin1Char('|'))
              .contains(QStringLiteral("not readable")));
}
