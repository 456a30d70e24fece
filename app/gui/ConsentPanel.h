#pragma once

#include "app/gui/Panel.h"
#include "core/check/RunSettings.h"

#include <memory>

class QCheckBox;
class QLabel;

namespace precall {

class Disclosure;

/// What leaves the machine and to whom; control hosts, the logon to a proxy and the public speed test are
/// agreed to apart.
class ConsentPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConsentPanel(QWidget* parent);

    void setProfile(std::shared_ptr<const RequirementsProfile> profile);
    /// Whether a check of this build could use a public speed test; else nobody is asked for it.
    void offerSpeedTest(bool offer);
    /// What the user has agreed to, among those settings.
    void setConsent(const RunSettings& settings);
    void takeInto(RunSettings& settings) const;
    void retranslate();

private:
    QWidget* makeAddressList(QWidget* owner) const;
    QString publicNameService() const;

    std::shared_ptr<const RequirementsProfile> m_profile;
    QLabel* m_heading;
    QLabel* m_platform;
    Disclosure* m_addresses;
    QCheckBox* m_controls;
    QLabel* m_controlsText;
    QCheckBox* m_logon;
    QLabel* m_logonText;
    QCheckBox* m_speed;
    QLabel* m_speedText;
    QLabel* m_stays;
};

} // namespace precall
