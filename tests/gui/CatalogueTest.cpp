#include "tests/gui/WidgetWalk.h"
#include "tests/gui/WizardStage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QTranslator>

#include <catch2/catch.hpp>
#include <mutex>
#include <utility>

using namespace precall;

namespace {

/// Installed before a language, Qt asks it last: only for the texts that the language's catalogue does not
/// hold under their context. The probe threads ask too.
class MissedTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString whose = QString::fromUtf8(context);
        const std::lock_guard lock(m_mutex);
        if (!whose.startsWith(QLatin1Char('Q')) && whose != QLatin1String("ScriptedChecker"))
            m_texts.append(whose + QStringLiteral(": ") + QString::fromUtf8(source));
        return {};
    }
    /// And forgets them.
    QStringList take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_texts, {});
    }

private:
    mutable std::mutex m_mutex;
    mutable QStringList m_texts;
};

/// In a language, with everything unfolded, on each page.
template<class Look>
void onEachPageIn(const QString& language, WizardStage& stage, Look look)
{
    stage.language().use(language);
    stage.open();
    do {
        if (stage.model().hasBegun())
            REQUIRE(stage.untilFinished());
        stage.unfold();
        stage.settle();
        INFO(language.toStdString() << ", page " << stage.wizard().currentId());
        look();
    } while (stage.press(QWizard::NextButton));
}

/// The texts of all that a key with Alt leads to.
QMultiMap<QString, QString> textsByKey(const QWidget& window)
{
    QMultiMap<QString, QString> texts;
    for (const QWidget* widget : visibleWidgets(window)) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && !label->buddy())
            continue;
        const QString key = QKeySequence::mnemonic(shownText(*widget)).toString();
        if (!key.isEmpty())
            texts.insert(key, shownText(*widget));
    }
    return texts;
}

} // namespace

TEST_CASE("every text of every page is found in the catalogue of its language")
{
    const QString language = GENERATE(QStringLiteral("de"), QStringLiteral("fr"));
    MissedTexts missed;
    QCoreApplication::installTranslator(&missed);
    WizardStage stage(threeScripts());
    onEachPageIn(language, stage,
                 [&] { CHECK(missed.take().join(QStringLiteral("; ")).toStdString() == ""); });
}

TEST_CASE("no two controls of a page share an access key")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"));
    WizardStage stage(threeScripts());
    onEachPageIn(language, stage, [&] {
        const auto texts = textsByKey(stage.wizard());
        CHECK(texts.size() > 2);
        for (const QString& key : texts.uniqueKeys())
            CHECK(QStringList(texts.values(key)).join(QStringLiteral(" | ")).toStdString() ==
                  texts.value(key).toStdString());
    });
}
