# One target that carries the language level, the warnings and the sanitizers of every target of the project.

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

add_library(precall_options INTERFACE)
target_compile_features(precall_options INTERFACE cxx_std_20)
target_compile_definitions(precall_options INTERFACE
    QT_NO_KEYWORDS                # GIO has members called "signals"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060200)
if(WIN32)
    # Windows 10 1809 (NTDDI_WIN10_RS5), Qt's oldest; the headers without COM and without min() and max().
    target_compile_definitions(precall_options INTERFACE
        WIN32_LEAN_AND_MEAN NOMINMAX _WIN32_WINNT=0x0A00 NTDDI_VERSION=0x0A000006)
    # Where libstdc++ 12 waits for an atomic without a futex (bits/atomic_wait.h), it looks before it locks and sleeps through a
    # notification in between: the end of a stop_callback that runs would hang for good. Its other semaphore has no such gap.
    target_compile_definitions(precall_options INTERFACE _GLIBCXX_USE_POSIX_SEMAPHORE=1)
endif()
target_compile_options(precall_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2)
target_link_libraries(precall_options INTERFACE Threads::Threads)

if(PRECALL_WERROR)
    target_compile_options(precall_options INTERFACE -Werror)
endif()

if(PRECALL_SANITIZE)
    # -Wno-maybe-uninitialized: with sanitizers GCC 12 reports it falsely inside <regex> (GCC bug 105562).
    target_compile_options(precall_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    target_link_options(precall_options INTERFACE -fsanitize=address,undefined)
endif()

# What people download is small, and the same bytes wherever it is built: what nothing calls is left out, as are the builder's folders.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(precall_options INTERFACE
        "$<$<CONFIG:Release>:-ffunction-sections;-fdata-sections;-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>")
    target_link_options(precall_options INTERFACE $<$<CONFIG:Release>:-Wl,--gc-sections>)
endif()

# mold links the test programs several times faster than GNU ld.
find_program(PRECALL_MOLD mold)
if(PRECALL_MOLD AND NOT CMAKE_CROSSCOMPILING AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    target_link_options(precall_options INTERFACE -fuse-ld=mold)
endif()

find_program(PRECALL_CCACHE ccache)
if(PRECALL_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${PRECALL_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${PRECALL_CCACHE}")
endif()

# precall_sources(VAR DIR): every .cpp below DIR that belongs to the system that is built for. Files of one system end in
# _linux, _unix, _win or _mac; "unix" means Linux and macOS.
function(precall_sources result directory)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${directory}/*.cpp" "${directory}/*.h")
    if(WIN32)
        list(FILTER files EXCLUDE REGEX "_(linux|unix|mac)\\.cpp$")
    elseif(APPLE)
        list(FILTER files EXCLUDE REGEX "_(linux|win)\\.cpp$")
    else()
        list(FILTER files EXCLUDE REGEX "_(win|mac)\\.cpp$")
    endif()
    foreach(file IN LISTS files)
        cmake_path(GET file PARENT_PATH folder)
        set_source_files_properties("${file}" PROPERTIES UNITY_GROUP "folder/${folder}")
    endforeach()
    set(${result} "${files}" PARENT_SCOPE)
endfunction()

# precall_compile_folders(TARGET…): the sources of a folder are compiled as one where CMAKE_UNITY_BUILD asks for it, which
# takes a quarter of the time; the names in anonymous namespaces are therefore unique in their folder.
function(precall_compile_folders)
    set_target_properties(${ARGV} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
