#include "app/gui/ProfileChooser.h"

#include "app/gui/Background.h"
#include "app/gui/Look.h"
#include "app/gui/Panel.h"
#include "core/profile/ProfileReader.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace precall {

namespace {

QString titleOf(const QString& name)
{
    const Result<RequirementsProfile> loaded = loadProfile(name);
    return loaded ? loaded->titleFor(QLocale().name()) : name;
}

} // namespace

ProfileChooser::ProfileChooser(std::shared_ptr<const RequirementsProfile> profile, const QString& fileOrName,
                               QWidget* parent)
    : QWidget(parent),
      m_profile(std::move(profile)),
      m_chosen(fileOrName),
      m_label(textLabel(this)),
      m_box(new QComboBox(this)),
      m_faultPanel(new Panel(this, StatusSymbol::Bad)),
      m_fault(textLabel(m_faultPanel))
{
    m_label->setBuddy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(24);
    auto* around = new QVBoxLayout(m_faultPanel);
    around->addWidget(m_fault);
    m_faultPanel->setObjectName(QStringLiteral("profileFault"));
    m_faultPanel->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    layout->addWidget(m_faultPanel);
    connect(m_box, &QComboBox::activated, this, &ProfileChooser::activated);
    retranslate();
}

void ProfileChooser::retranslate()
{
    m_label->setText(tr("Meetin&g platform"));
    m_box->setAccessibleName(tr("Meeting platform"));
    m_box->clear();
    for (const QString& name : builtInProfiles())
        m_box->addItem(titleOf(name), name);
    if (!builtInProfiles().contains(m_chosen))
        m_box->addItem(m_profile->titleFor(QLocale().name()), m_chosen);
    m_box->addItem(tr("Choose a profile file…"), QString());
    showChoice();
}

void ProfileChooser::activated(int index)
{
    const QString chosen = m_box->itemData(index).toString();
    showChoice();
    if (chosen.isEmpty())
        askForFile();
    else
        choose(chosen);
}

void ProfileChooser::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Profiles (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileChooser::choose);
    dialog->open();
}

void ProfileChooser::choose(const QString& fileOrName)
{
    inBackground<Result<RequirementsProfile>>(
        this, [fileOrName] { return loadProfile(fileOrName); },
        [this, fileOrName](const Result<RequirementsProfile>& loaded) { take(fileOrName, loaded); });
}

void ProfileChooser::take(const QString& fileOrName, const Result<RequirementsProfile>& loaded)
{
    m_faultPanel->setVisible(!loaded);
    if (!loaded) {
        m_fault->setText(tr("This profile cannot be used. %1").arg(loaded.error().detail.left(2000)));
        return;
    }
    m_chosen = fileOrName;
    m_profile = std::make_shared<RequirementsProfile>(*loaded);
    retranslate();
    Q_EMIT profileChanged();
}

void ProfileChooser::showChoice()
{
    m_box->setCurrentIndex(m_box->findData(m_chosen));
}

} // namespace precall
