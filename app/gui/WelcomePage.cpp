#include "app/gui/WelcomePage.h"

#include "app/gui/ConsentPanel.h"
#include "app/gui/Disclosure.h"
#include "app/gui/LeftBehind.h"
#include "app/gui/Look.h"
#include "app/gui/OptionalInputs.h"
#include "app/gui/ProfileChooser.h"
#include "app/gui/RunModel.h"
#include "core/check/PageCodes.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace precall {

WelcomePage::WelcomePage(RunModel& model, std::shared_ptr<const RequirementsProfile> profile,
                         const QString& fileOrName, const RunSettings& settings, const QString& storeFolder,
                         QWidget* parent)
    : WizardPage(QStringLiteral("welcome"), welcomePageCode(), parent),
      m_model(model),
      m_settings(settings),
      m_introduction(textLabel(canvas())),
      m_leftBehind(new LeftBehind(storeFolder, canvas())),
      m_looksAtHeading(headingLabel(canvas(), 1.1)),
      m_looksAt(textLabel(canvas())),
      m_profiles(new ProfileChooser(std::move(profile), fileOrName, canvas())),
      m_consent(new ConsentPanel(canvas()))
{
    m_more = new Disclosure(
        [this](QWidget* owner) {
            m_optional = new OptionalInputs(owner);
            m_optional->set(m_settings, m_profiles->profile()->streams);
            return m_optional;
        },
        canvas());
    for (QWidget* part : std::initializer_list<QWidget*>{m_leftBehind, m_introduction, m_looksAtHeading,
                                                         m_looksAt, m_profiles, m_consent, m_more})
        body()->addWidget(part);
    body()->addStretch();
    m_consent->offerSpeedTest(std::ranges::any_of(
        m_model.steps(), [](const Step& step) { return step.checker->lane() == Lane::Load; }));
    m_consent->setConsent(m_settings);
    connect(m_profiles, &ProfileChooser::profileChanged, this, &WelcomePage::profileChanged);
    profileChanged();
    WelcomePage::retranslate();
}

bool WelcomePage::validatePage()
{
    if (!m_model.isFor(*m_profiles->profile(), settings()))
        m_model.begin(m_profiles->profile(), settings());
    return true;
}

void WelcomePage::lookForLeftBehind()
{
    m_leftBehind->look();
}

RunSettings WelcomePage::settings() const
{
    RunSettings settings = m_settings;
    m_consent->takeInto(settings);
    if (m_optional)
        m_optional->takeInto(settings);
    return settings;
}

void WelcomePage::profileChanged()
{
    m_consent->setProfile(m_profiles->profile());
    if (m_optional)
        m_optional->set(settings(), m_profiles->profile()->streams);
}

void WelcomePage::retranslate()
{
    setHeading(tr("Is this computer ready for your video meeting?"));
    setButtonText(QWizard::NextButton, tr("&Start"));
    m_introduction->setText(
        tr("Precall looks at this computer and its connection and tells you what works, what does "
           "not, and what to do about it. It takes a minute or two. Nothing on this computer is "
           "changed."));
    m_looksAtHeading->setText(tr("What is looked at"));
    QStringList titles;
    for (const Step& step : m_model.steps())
        titles.append(step.checker->title());
    m_looksAt->setText(titles.join(QStringLiteral("  ·  ")));
    m_more->setTexts(tr("&More settings (optional)"), tr("&Fewer settings"));
    m_leftBehind->retranslate();
    m_profiles->retranslate();
    m_consent->retranslate();
    if (m_optional)
        m_optional->retranslate();
}

} // namespace precall
