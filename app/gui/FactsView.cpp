#include "app/gui/FactsView.h"

#include "app/gui/Look.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>

namespace precall {

namespace {

constexpr int mostLines = 200;

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString labelOf(const QString& key)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("route"), QT_TRANSLATE_NOOP("Facts", "Route")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("Facts", "Address")},
        {QStringLiteral("addresses"), QT_TRANSLATE_NOOP("Facts", "Addresses")},
        {QStringLiteral("port"), QT_TRANSLATE_NOOP("Facts", "Port")},
        {QStringLiteral("ms"), QT_TRANSLATE_NOOP("Facts", "Milliseconds")},
        {QStringLiteral("error"), QT_TRANSLATE_NOOP("Facts", "Error")},
        {QStringLiteral("attempts"), QT_TRANSLATE_NOOP("Facts", "Tries")},
        {QStringLiteral("targets"), QT_TRANSLATE_NOOP("Facts", "Tried")},
        {QStringLiteral("resolver"), QT_TRANSLATE_NOOP("Facts", "DNS server")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Facts", "Answer")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("Facts", "Stage reached")},
        {QStringLiteral("control"), QT_TRANSLATE_NOOP("Facts", "Proved by")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("Facts", "Told by")},
        {QStringLiteral("version"), QT_TRANSLATE_NOOP("Facts", "Version")},
        {QStringLiteral("need"), QT_TRANSLATE_NOOP("Facts", "Needed")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("Facts", "Reason")},
        {QStringLiteral("range"), QT_TRANSLATE_NOOP("Facts", "Range")},
        {QStringLiteral("server"), QT_TRANSLATE_NOOP("Facts", "Server")},
        {QStringLiteral("local"), QT_TRANSLATE_NOOP("Facts", "Own address")},
        {QStringLiteral("mapped"), QT_TRANSLATE_NOOP("Facts", "Public address")},
        {QStringLiteral("mapping"), QT_TRANSLATE_NOOP("Facts", "Address translation")},
        {QStringLiteral("filtering"), QT_TRANSLATE_NOOP("Facts", "Lets in")},
        {QStringLiteral("tuples"), QT_TRANSLATE_NOOP("Facts", "Seen by servers")},
        {QStringLiteral("names"), QT_TRANSLATE_NOOP("Facts", "Names")},
        {QStringLiteral("resolvers"), QT_TRANSLATE_NOOP("Facts", "DNS servers")},
        {QStringLiteral("interfaces"), QT_TRANSLATE_NOOP("Facts", "Network connections")},
        {QStringLiteral("value"), QT_TRANSLATE_NOOP("Facts", "Value")},
        {QStringLiteral("setting"), QT_TRANSLATE_NOOP("Facts", "Setting")},
        {QStringLiteral("profile"), QT_TRANSLATE_NOOP("Facts", "Profile")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("Facts", "Product")},
        {QStringLiteral("bits"), QT_TRANSLATE_NOOP("Facts", "Bits")},
        {QStringLiteral("executable"), QT_TRANSLATE_NOOP("Facts", "Program")},
        {QStringLiteral("browsers"), QT_TRANSLATE_NOOP("Facts", "Browsers")},
        {QStringLiteral("icmp"), QT_TRANSLATE_NOOP("Facts", "Refused by")},
        {QStringLiteral("transport"), QT_TRANSLATE_NOOP("Facts", "Transport")}};
    if (const char* label = known.value(key))
        return Facts::tr(label);
    return QString(key).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString valueText(const QJsonValue& value);

/// "key=value" of every member that is not among `told`.
QStringList membersText(const QJsonObject& object, const QStringList& told = {})
{
    QStringList parts;
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!told.contains(member.key()))
            parts.append(member.key() + QLatin1Char('=') + valueText(*member));
    return parts;
}

/// A target that was tried, as people write it: "192.0.2.1:3478 udp timed-out", then what else is known.
QString targetText(const QJsonObject& target)
{
    const QString address = target.value(QLatin1String("address")).toString();
    const bool six = address.contains(QLatin1Char(':'));
    QString text = six ? QLatin1Char('[') + address + QLatin1Char(']') : address;
    if (target.value(QLatin1String("port")).toInt() > 0)
        text += QLatin1Char(':') + valueText(target.value(QLatin1String("port")));
    QStringList parts{text};
    for (const char* key : {"transport", "outcome", "error"})
        parts.append(target.value(QLatin1String(key)).toString());
    parts.removeAll(QString());
    static const QStringList told{QStringLiteral("address"), QStringLiteral("port"),
                                  QStringLiteral("transport"), QStringLiteral("outcome"),
                                  QStringLiteral("error")};
    return (parts + membersText(target, told)).join(QLatin1Char(' '));
}

QString valueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Facts::tr("yes") : Facts::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return object.contains(QLatin1String("address")) ? targetText(object)
                                                         : membersText(object).join(QLatin1Char(' '));
    }
    default:
        return QStringLiteral("–");
    }
}

/// What was not asked has no port, no tries and took no time.
bool isOfNothing(const QString& key, const QJsonValue& value)
{
    static const QStringList counts{QStringLiteral("port"), QStringLiteral("ms"), QStringLiteral("attempts")};
    return counts.contains(key) && value.isDouble() && value.toDouble() == 0;
}

void append(QList<FactLine>& lines, const QString& key, const QJsonValue& value)
{
    if (!value.isArray()) {
        if (const QString text = valueText(value); !text.isEmpty() && !isOfNothing(key, value))
            lines.append({labelOf(key), text});
        return;
    }
    const QJsonArray elements = value.toArray();
    for (qsizetype i = 0; i < elements.size(); ++i)
        lines.append({i == 0 ? labelOf(key) : QString(), valueText(elements[i])});
}

} // namespace

QList<FactLine> factLines(const QJsonObject& facts)
{
    QList<FactLine> lines;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        append(lines, fact.key(), *fact);
    if (lines.size() > mostLines) {
        const int more = int(lines.size()) - mostLines + 1;
        lines.resize(mostLines - 1);
        lines.append({QString(), Facts::tr("… and %n more in the report", nullptr, more)});
    }
    return lines;
}

QString factsText(const QString& subject, const QJsonObject& facts)
{
    QString text = subject.isEmpty() ? QString() : subject + QLatin1Char('\n');
    for (const FactLine& line : factLines(facts))
        text += (line.label.isEmpty() ? QStringLiteral("  ") : line.label + QLatin1String(": ")) +
                line.value + QLatin1Char('\n');
    return text;
}

FactsView::FactsView(const QString& subject, const QJsonObject& facts, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 0, 0, 8);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const QFont monospace = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto addLine = [&](const FactLine& line) {
        const int row = grid->rowCount();
        QLabel* label = quietLabel(this);
        label->setWordWrap(false);
        label->setText(line.label);
        QLabel* value = textLabel(this);
        value->setFont(monospace);
        value->setText(line.value);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    if (!subject.isEmpty())
        addLine({tr("Tested"), subject});
    for (const FactLine& line : factLines(facts))
        addLine(line);
    auto* copy = new QPushButton(tr("Copy details"), this);
    copy->setProperty("quiet", true);
    copy->setAccessibleName(copy->text());
    grid->addWidget(copy, grid->rowCount(), 1, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this,
            [subject, facts] { QGuiApplication::clipboard()->setText(factsText(subject, facts)); });
}

} // namespace precall
