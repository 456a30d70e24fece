#pragma once

#include "core/base/Result.h"
#include "core/profile/RequirementsProfile.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;

namespace precall {

class Panel;

/// Choice of the profile: those that come with the program, and a file. A file that cannot be used is told
/// with its faults, and the choice stays as it was.
class ProfileChooser : public QWidget
{
    Q_OBJECT

public:
    /// Starts with `profile`, which came from `fileOrName`.
    ProfileChooser(std::shared_ptr<const RequirementsProfile> profile, const QString& fileOrName,
                   QWidget* parent);

    std::shared_ptr<const RequirementsProfile> profile() const { return m_profile; }
    /// Reads a file or a built-in profile in the background.
    void choose(const QString& fileOrName);
    void retranslate();

Q_SIGNALS:
    void profileChanged();

private:
    void activated(int index);
    void askForFile();
    void take(const QString& fileOrName, const Result<RequirementsProfile>& loaded);
    void showChoice();

    std::shared_ptr<const RequirementsProfile> m_profile;
    QString m_chosen; ///< file or name of m_profile
    QLabel* m_label;
    QComboBox* m_box;
    Panel* m_faultPanel;
    QLabel* m_fault;
};

} // namespace precall
