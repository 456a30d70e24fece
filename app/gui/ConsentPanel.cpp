#include "app/gui/ConsentPanel.h"

#include "app/gui/Contacts.h"
#include "app/gui/Disclosure.h"
#include "app/gui/Look.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace precall {

namespace {

/// The indicator and its distance from the text, as in the style sheet.
constexpr int indent = 28;

/// A text that belongs to the check box above it.
QLabel* explanation(QCheckBox* box, QVBoxLayout* layout)
{
    QLabel* label = quietLabel(box->parentWidget());
    label->setContentsMargins(indent, 0, 0, 0);
    layout->addWidget(box);
    layout->addWidget(label);
    return label;
}

} // namespace

ConsentPanel::ConsentPanel(QWidget* parent)
    : Panel(parent),
      m_heading(headingLabel(this, 1.1)),
      m_platform(textLabel(this)),
      m_controls(new QCheckBox(this)),
      m_logon(new QCheckBox(this)),
      m_speed(new QCheckBox(this)),
      m_stays(textLabel(this))
{
    m_addresses = new Disclosure([this](QWidget* owner) { return makeAddressList(owner); }, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_platform);
    layout->addWidget(m_addresses);
    m_controlsText = explanation(m_controls, layout);
    layout->addSpacing(4);
    m_logonText = explanation(m_logon, layout);
    layout->addSpacing(4);
    m_speedText = explanation(m_speed, layout);
    layout->addSpacing(4);
    layout->addWidget(m_stays);
    m_controls->setChecked(true);
    m_controls->setObjectName(QStringLiteral("controlHosts"));
    m_logon->setObjectName(QStringLiteral("proxyLogon"));
    m_speed->setObjectName(QStringLiteral("publicSpeedTest"));
}

void ConsentPanel::setProfile(std::shared_ptr<const RequirementsProfile> profile)
{
    m_profile = std::move(profile);
    retranslate();
}

void ConsentPanel::offerSpeedTest(bool offer)
{
    m_speed->setVisible(offer);
    m_speedText->setVisible(offer);
}

void ConsentPanel::setConsent(const RunSettings& settings)
{
    m_controls->setChecked(settings.askControlHosts);
    m_logon->setChecked(settings.proxyLogon);
    m_speed->setChecked(settings.publicSpeedTest);
}

void ConsentPanel::takeInto(RunSettings& settings) const
{
    settings.askControlHosts = m_controls->isChecked();
    settings.proxyLogon = m_logon->isChecked();
    settings.publicSpeedTest = m_speed->isChecked();
}

QWidget* ConsentPanel::makeAddressList(QWidget* owner) const
{
    const Contacts contacts = contactsOf(*m_profile);
    QStringList lines{contacts.hosts.join(QLatin1String(", "))};
    if (!contacts.ranges.isEmpty())
        lines.append(tr("A few addresses of the ranges %1").arg(contacts.ranges.join(QLatin1String(", "))));
    QLabel* label = quietLabel(owner);
    label->setText(lines.join(QLatin1String("\n\n")));
    return label;
}

/// What else a control host gets to know, where the profile names one that looks names up.
QString ConsentPanel::publicNameService() const
{
    const QString host = m_profile->controls.resolver.host();
    return host.isEmpty()
               ? QString()
               : QLatin1Char(' ') + tr("If you give a mail domain below, %1 may be asked for the address of "
                                       "its calendar server.")
                                        .arg(host);
}

void ConsentPanel::retranslate()
{
    const Contacts contacts = contactsOf(*m_profile);
    const QString platform = m_profile->titleFor(QLocale().name());
    m_heading->setText(tr("What leaves this computer"));
    m_platform->setText(
        tr("When you press Start, short test messages go to the addresses that %1 needs. They see the "
           "internet address of your connection, as any web page does. No names, no pictures and no "
           "sound are sent.")
            .arg(platform));
    const int count = int(contacts.hosts.size());
    m_addresses->setTexts(tr("Show all %n addresses", nullptr, count), tr("Hide the addresses"));
    m_addresses->refresh();
    m_controls->setText(tr("Also ask independent &control hosts (recommended)"));
    m_controlsText->setText(
        tr("They help to tell whether your network or the platform is the cause of a problem. They "
           "see the internet address of your connection: %1.")
            .arg(contacts.controls.join(QLatin1String(", "))) +
        publicNameService());
    m_controls->setAccessibleDescription(m_controlsText->text());
    m_logon->setText(tr("Log &on to your company's proxy where it asks who you are"));
    m_logonText->setText(
        tr("Only where this computer is told to use a proxy: with the account that you are signed in with, "
           "as browsers do. No password is asked for, stored or sent."));
    m_logon->setAccessibleDescription(m_logonText->text());
    m_speed->setText(tr("Allow a public speed &test"));
    m_speedText->setText(
        tr("Only used where the platform offers no measuring point. M-Lab, a public research "
           "project, publishes the result together with the internet address of your connection."));
    m_speed->setAccessibleDescription(m_speedText->text());
    m_stays->setText(tr("The result stays on this computer until you save or send it yourself."));
}

} // namespace precall
