#include "app/gui/ExportPanel.h"
#include "core/report/FirewallRequest.h"
#include "tests/gui/WizardStage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// Takes what the program asks the desktop to open.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "open");
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
    }
    ~Desktop() override
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

QPushButton* shownButton(WizardStage& stage, const QString& text)
{
    for (QPushButton* button : stage.wizard().findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(text))
            return button;
    return nullptr;
}

Report finishedReport(WizardStage& stage)
{
    stage.open();
    stage.press(QWizard::NextButton);
    stage.untilFinished();
    return stage.model().report();
}

} // namespace

TEST_CASE("the firewall request is copied by keyboard, and the button says so")
{
    WizardStage stage(threeScripts());
    const Report report = finishedReport(stage);
    const auto copies = [&] { return shownButton(stage, QStringLiteral("fire&wall")); };
    for (stage.unfold(); !copies() && stage.press(QWizard::NextButton); stage.unfold())
        stage.settle();
    QPushButton* button = copies();
    REQUIRE(button);
    QGuiApplication::clipboard()->clear();
    CHECK(button->focusPolicy() == Qt::StrongFocus);
    QTest::keyClick(button, Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied == QString::fromUtf8(firewallRequestCsv(report)));
    CHECK(copied.contains(QStringLiteral("UDP,3478,stun.example")));
    CHECK(button->text() == QStringLiteral("Copied"));
}

TEST_CASE("a report is saved as JSON and leaves the store")
{
    WizardStage stage(threeScripts());
    finishedReport(stage);
    auto* panel = stage.wizard().findChild<ExportPanel*>();
    QSignalSpy exported(panel, &ExportPanel::exported);
    const QString file = QDir(stage.folder()).filePath(QStringLiteral("report.json"));
    panel->saveTo(file, ReportKind::Json, false);
    REQUIRE(stage.until([&] { return exported.size() == 1; }));
    CHECK(QFile::exists(file));
    CHECK(stage.until([&] { return QDir(stage.storeFolder()).entryList(QDir::Files).isEmpty(); }));
}

TEST_CASE("Finish keeps what was not saved for the next start, and Enter on the last page saves")
{
    WizardStage stage(threeScripts());
    finishedReport(stage);
    while (stage.wizard().nextId() != -1)
        REQUIRE(stage.press(QWizard::NextButton));
    REQUIRE(stage.untilFinished());
    SECTION("Enter")
    {
        QTest::keyClick(stage.wizard().focusWidget(), Qt::Key_Return);
        CHECK(stage.wizard().isVisible());
        CHECK(stage.wizard().findChild<QFileDialog*>() != nullptr);
    }
    SECTION("Finish")
    {
        stage.press(QWizard::FinishButton);
        CHECK_FALSE(stage.wizard().isVisible());
        stage.close();
        CHECK(QDir(stage.storeFolder()).entryList(QDir::Files).size() == 1);
    }
}

TEST_CASE("a picture that was chosen goes into the PDF and not into the JSON, and it is said")
{
    WizardStage stage(threeScripts());
    finishedReport(stage);
    auto* panel = stage.wizard().findChild<ExportPanel*>();
    QSignalSpy exported(panel, &ExportPanel::exported);
    const auto saved = [&](const char* name, ReportKind kind) {
        const QString path = QDir(stage.folder()).filePath(QLatin1String(name));
        const auto before = exported.size();
        panel->saveTo(path, kind, false);
        REQUIRE(stage.until([&] { return exported.size() > before; }));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK_FALSE(saved("without.pdf", ReportKind::Pdf).contains("/Subtype /Image"));
    const QByteArray json = saved("without.json", ReportKind::Json);
    QImage picture(320, 240, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    panel->setPicture(picture);
    CHECK(saved("with.pdf", ReportKind::Pdf).contains("/Subtype /Image"));
    CHECK(saved("with.json", ReportKind::Json) == json);
    panel->setPicture({});
    CHECK_FALSE(saved("again.pdf", ReportKind::Pdf).contains("/Subtype /Image"));
}

TEST_CASE("a report that cannot be written is kept and offered elsewhere")
{
    WizardStage stage(threeScripts());
    finishedReport(stage);
    auto* panel = stage.wizard().findChild<ExportPanel*>();
    QSignalSpy exported(panel, &ExportPanel::exported);
    auto* elsewhere = panel->findChild<QPushButton*>(QStringLiteral("elsewhere"));
    REQUIRE(elsewhere != nullptr);
    REQUIRE_FALSE(elsewhere->isVisibleTo(panel));
    panel->saveTo(QDir(stage.folder()).filePath(QStringLiteral("no/such/folder/report.pdf")), ReportKind::Pdf,
                  true);
    REQUIRE(stage.until([&] { return elsewhere->isVisibleTo(panel); }));
    CHECK(exported.isEmpty());
    CHECK(QDir(stage.storeFolder()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("sending opens the folder of the saved file and a mail with the text")
{
    WizardStage stage(threeScripts());
    const Report report = finishedReport(stage);
    Desktop desktop;
    auto* panel = stage.wizard().findChild<ExportPanel*>();
    panel->saveTo(QDir(stage.folder()).filePath(QStringLiteral("report.pdf")), ReportKind::Pdf, true);
    REQUIRE(stage.until([&] { return desktop.opened.size() == 2; }));
    CHECK(desktop.opened[0] == QUrl::fromLocalFile(stage.folder()));
    CHECK(desktop.opened[1].scheme() == QStringLiteral("mailto"));
    CHECK(desktop.opened[1].path() == report.profileSupport);
    CHECK(desktop.opened[1].toString().contains(report.id));
}

TEST_CASE("a mail is never longer than a mail program takes, and says so")
{
    Report report;
    report.id = QStringLiteral("K7M-4QX");
    report.remark = QString(5000, QChar(0x00e4));
    const QByteArray address = mailFor(report).toEncoded();
    CHECK(address.size() <= 2000);
    CHECK(address.contains("attached"));
    CHECK(mailFor(report).path().isEmpty());
}

#include "ExportTest.moc"
