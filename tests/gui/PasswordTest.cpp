#include "tests/gui/WizardStage.h"

#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch.hpp>
#include <mutex>

using namespace precall;

namespace {

const PasswordRequest asked{QStringLiteral("http://proxy.example:3128"), QStringLiteral("<b>Corporate</b>")};
const Route theProxy{Route::Kind::HttpProxy, QStringLiteral("proxy.example"), 3128, {}};

/// What the check was run with, each time.
struct Runs
{
    std::mutex mutex;
    QList<std::shared_ptr<PasswordLogon>> logons;

    Script script(const QString& id, Lane lane)
    {
        Script script;
        script.id = id;
        script.lane = lane;
        script.act = [this](CheckContext& context) {
            const std::lock_guard lock(mutex);
            logons.append(context.settings.passwordLogon);
        };
        return script;
    }
};

QPushButton* offer(Wizard& wizard)
{
    return wizard.currentPage()->findChild<QPushButton*>(QStringLiteral("proxyPassword"));
}

QString filesIn(const QString& folder)
{
    QString all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(file.readAll());
    }
    return all;
}

} // namespace

TEST_CASE("who has a name and a password for the proxy goes on with them, and they are kept nowhere")
{
    Runs ports, whitelist, system;
    Script asking = ports.script(QStringLiteral("ports"), Lane::Network);
    asking.passwordRequest = asked;
    WizardStage stage({asking, whitelist.script(QStringLiteral("whitelist"), Lane::Network),
                       system.script(QStringLiteral("system"), Lane::Facts)});
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    QPushButton* button = offer(wizard);
    REQUIRE(stage.until([&] { return button->isVisible() && button->isEnabled(); }));
    button->click();
    auto* dialog = wizard.findChild<QDialog*>();
    REQUIRE((dialog && dialog->isVisible()));
    const auto lines = dialog->findChildren<QLineEdit*>();
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(1)->echoMode() == QLineEdit::Password);
    QString words;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        CHECK(label->height() >= label->heightForWidth(label->width()));
        CHECK((label->textFormat() == Qt::PlainText || !label->text().contains(QLatin1String("Corporate"))));
        words += label->text();
    }
    CHECK((words.contains(asked.proxy) && words.contains(asked.realm)));

    SECTION("cancelled, nothing happens")
    {
        dialog->reject();
        stage.settle();
        CHECK(ports.logons.size() == 1);
    }
    SECTION("typed, the network is asked again with them")
    {
        auto* go = dialog->findChildren<QPushButton*>().first();
        CHECK_FALSE(go->isEnabled());
        lines.at(1)->setText(QStringLiteral("planted-password"));
        lines.at(0)->setText(QStringLiteral("kim:lee"));
        CHECK_FALSE(go->isEnabled());
        lines.at(0)->setText(QStringLiteral("planted-user"));
        CHECK(go->isEnabled());
        dialog->accept();
        REQUIRE(stage.until([&] { return stage.checker(0).runs() == 2 && stage.checker(1).runs() == 2; }));
        REQUIRE(stage.untilFinished());
        CHECK(stage.checker(2).runs() == 1);
        for (const Runs* each : {&ports, &whitelist}) {
            CHECK(each->logons.first() == nullptr);
            REQUIRE(each->logons.last());
            CHECK(each->logons.last()->isFor(theProxy));
        }
        CHECK_FALSE(filesIn(stage.folder()).contains(QLatin1String("planted-")));
        stage.model().start(QStringLiteral("ports"));
        REQUIRE(stage.until([&] { return stage.checker(0).runs() == 3; }));
        REQUIRE(stage.untilFinished());
        CHECK(ports.logons.last() == ports.logons.at(1));
    }
}

TEST_CASE("where no proxy asks for a password, none is offered")
{
    Runs ports;
    WizardStage stage({ports.script(QStringLiteral("ports"), Lane::Network)});
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    CHECK_FALSE(offer(wizard)->isVisible());
}
