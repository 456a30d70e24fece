#pragma once

#include <QStringList>

namespace precall {

/// Two devices of a kind have one name: "HD Webcam", "HD Webcam (2)". At most 200 characters each, and a
/// number. Pure.
QStringList numbered(const QStringList& descriptions);

} // namespace precall
