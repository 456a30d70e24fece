#include "tests/gui/WizardStage.h"

#include "app/gui/Disclosure.h"
#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"
#include "core/profile/ProfileReader.h"

#include <QAbstractButton>
#include <QPalette>
#include <QTest>

#include <algorithm>

namespace precall {

namespace {

BrowserInventory twoBrowsers()
{
    Browser chrome;
    chrome.kind = Browser::Kind::Chrome;
    chrome.name = browserName(chrome.kind);
    chrome.version = {140, 0, 7339, 80};
    chrome.executable = QStringLiteral("/usr/bin/google-chrome-stable");
    chrome.isDefault = true;
    Browser firefox;
    firefox.kind = Browser::Kind::FirefoxEsr;
    firefox.name = browserName(firefox.kind);
    firefox.version = {140, 4, 0};
    firefox.executable = QStringLiteral("/usr/bin/firefox-esr");
    return {{chrome, firefox}, QStringLiteral("google-chrome.desktop"), QStringLiteral("mimeapps.list"), {}};
}

} // namespace

WizardStage::WizardStage(QList<Script> scripts)
    : m_capabilities{m_world.capabilities().network, m_world.capabilities().machine,
                     m_world.capabilities().browsers, m_world.capabilities().media, m_prompt}
{
    m_language.use(QStringLiteral("en"));
    for (Script& script : scripts) {
        m_scripted.push_back(std::make_unique<ScriptedChecker>(std::move(script)));
        m_checkers.append(m_scripted.back().get());
    }
}

WizardStage::WizardStage(Network network, QtCameras* cameras, Sound* sound)
    : m_capabilities{network, m_machine, m_browsers,
                     Media{cameras ? *cameras : m_world.capabilities().media.cameras,
                           sound ? *sound : m_world.capabilities().media.sound},
                     m_prompt},
      m_cameras(cameras),
      m_checkers(checkers())
{
    m_browsers.installed = twoBrowsers();
    m_language.use(QStringLiteral("en"));
}

WizardStage::~WizardStage()
{
    close();
}

void WizardStage::close()
{
    m_wizard.reset();
}

bool WizardStage::unfold()
{
    bool unfolded = false;
    for (Disclosure* part : m_wizard->currentPage()->findChildren<Disclosure*>()) {
        unfolded = unfolded || !part->isOpen();
        part->setOpen(true);
    }
    return unfolded;
}

void WizardStage::settle()
{
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
}

Wizard& WizardStage::open()
{
    WizardStart start;
    start.checkers = m_checkers;
    start.capabilities = [this](const RunSettings&) {
        ++m_capabilitiesAsked;
        return m_capabilities;
    };
    start.profileSource = builtInProfiles().constFirst();
    start.profile = std::make_shared<const RequirementsProfile>(*loadProfile(start.profileSource));
    start.storeFolder = storeFolder();
    start.live.cameras = m_cameras;
    start.live.sound = &m_capabilities.media.sound;
    start.prompt = &m_prompt;
    m_wizard = std::make_unique<Wizard>(start, m_language);
    m_wizard->show();
    until([this] { return m_wizard->isVisible(); });
    return *m_wizard;
}

RunModel& WizardStage::model()
{
    return m_wizard->model();
}

bool WizardStage::press(QWizard::WizardButton which)
{
    QAbstractButton* button = m_wizard->button(which);
    if (!button->isVisible() || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool WizardStage::until(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, 10'000);
}

bool WizardStage::untilFinished()
{
    const auto isTold = [](const Step& step) {
        return !step.outcome || (step.state != StepState::Running && step.state != StepState::Asking &&
                                 step.state != StepState::Waiting);
    };
    return until([&] {
        return !model().isRunning() && !model().report().id.isEmpty() &&
               std::ranges::all_of(model().steps(), isTold);
    });
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0xe6, 0xe6, 0xe6));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x80, 0x85));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x6d, 0xb5));
    return palette;
}

Finding someFinding(const QString& code, Verdict verdict, const QString& requirement, const QString& subject)
{
    Finding finding;
    finding.code = code;
    finding.verdict = verdict;
    finding.requirement = requirement;
    finding.subject = subject;
    finding.facts = {{QStringLiteral("route"), QStringLiteral("direct")},
                     {QStringLiteral("address"), QStringLiteral("192.0.2.17")},
                     {QStringLiteral("port"), 3478},
                     {QStringLiteral("ms"), 31}};
    return finding;
}

/// With a target, so that there is something to ask the administrator for.
Finding closedStun()
{
    NetworkTarget target;
    target.name = QStringLiteral("stun.example");
    target.transport = Transport::Udp;
    target.address = QHostAddress(QStringLiteral("192.0.2.17"));
    target.port = 3478;
    target.outcome = TargetOutcome::Failed;
    target.stage = Stage::FirstByte;
    target.error = ErrorKind::TimedOut;
    NetworkFacts facts;
    facts.targets = {target};
    Finding finding =
        someFinding(QStringLiteral("ports.stun-udp"), Verdict::Fail, QStringLiteral("NET-STUN-UDP-3478"));
    finding.facts = facts.toJson();
    return finding;
}

QList<Script> threeScripts()
{
    Script system;
    system.findings = {someFinding(QStringLiteral("system.cpu"), Verdict::Pass, QStringLiteral("HW-CPU"),
                                   QStringLiteral("4 cores")),
                       someFinding(QStringLiteral("system.ram"), Verdict::Warn, QStringLiteral("HW-RAM"),
                                   QStringLiteral("1.1 GB"))};
    Script microphone;
    microphone.id = QStringLiteral("microphone");
    microphone.pageCode = QStringLiteral("P05");
    microphone.lane = Lane::Device;
    microphone.findings = {someFinding(QStringLiteral("microphone.level"), Verdict::Unknown,
                                       QStringLiteral("HW-MIC"), QStringLiteral("Headset"))};
    Script ports;
    ports.id = QStringLiteral("ports");
    ports.pageCode = QStringLiteral("P07");
    ports.lane = Lane::Network;
    ports.findings = {closedStun(), someFinding(QStringLiteral("ports.stun-tcp"), Verdict::Pass,
                                                QStringLiteral("NET-STUN-TCP-3478"),
                                                QStringLiteral("tcp://stun.example:3478"))};
    return {system, microphone, ports};
}

} // namespace precall
