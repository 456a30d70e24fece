#include "core/base/Process.h"

#include <QByteArray>

#include <cstdio>
#include <openssl/crypto.h>
#include <openssl/provider.h>
#include <windows.h>

namespace precall {

// learn.microsoft.com, "Dynamic-Link Library Security". OpenSSL would look for its settings and modules in folders
// that are named after those of the machine that built it, and that users may make (docs.openssl.org,
// OPENSSL_init_crypto, OSSL_PROVIDER). MinGW frees emulated thread-local storage before the destructors of what
// lies in it run; of Qt's, only the stack of the compiler of regular expressions has one.
void prepareProcess()
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    SetDllDirectoryW(L"");
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    OSSL_PROVIDER_set_default_search_path(nullptr, "NUL");
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

// ExitProcess, and so _exit, can wait for a lock that a thread held as it was ended (learn.microsoft.com,
// ExitProcess).
void endProcess(int status)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status));
    for (;;)
        Sleep(INFINITE);
}

} // namespace precall
