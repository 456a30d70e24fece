#pragma once

#include "app/gui/LiveWidget.h"
#include "core/media/camera/CameraRecord.h"

#include <QImage>

class QCheckBox;
class QComboBox;
class QLabel;

namespace precall {

class CameraStream;
class PictureFrame;
class QtCameras;
class UserPicture;

/// The camera's picture as in a mirror, what it delivers, and which camera it is. The camera is open only
/// while this can be seen.
class PictureView : public LiveWidget
{
    Q_OBJECT

public:
    /// `forReport` is where the user may put a picture for the report; null: not here.
    PictureView(QtCameras& cameras, UserPicture* forReport, QWidget* parent);
    ~PictureView() override; ///< lets go of the camera

    void retranslate() override;
    const PictureFrame& frame() const { return *m_frame; }

protected:
    void begin() override;
    void end() override;

private:
    void connectStream();
    void letGo();
    void showState(const StreamState& state);
    void showCameras();
    void addReportBox(UserPicture& picture);
    void allowReport();
    void showPicture(const QImage& picture);
    QString words() const;
    QString figures() const;

    QtCameras& m_cameras;
    CameraStream* m_stream = nullptr; ///< from the first time that this is seen
    bool m_holds = false;     ///< the camera is kept open for this
    bool m_missed = false;    ///< there was no picture to be had since the last one
    StreamState m_state;
    PictureFrame* m_frame;
    QLabel* m_label;
    QComboBox* m_box;
    QLabel* m_figures;
    QCheckBox* m_forReport = nullptr;
};

} // namespace precall
