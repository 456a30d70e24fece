#pragma once

#include <QtGlobal>

namespace precall {

/// Makes standard input and output carry bytes as they are.
void openStandardStreams();

/// Waits until something has come in and gives as much as there is; 0 at the end.
qsizetype readStandardInput(char* bytes, qsizetype most);

} // namespace precall
