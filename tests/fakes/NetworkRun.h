#pragma once

#include "core/check/Checker.h"
#include "tests/fakes/FakeNetwork.h"
#include "tests/fakes/StillWorld.h"

#include <chrono>

namespace precall {

/// A small profile of an imaginary service "meet.example": a row for each network probe of this version, two
/// ranges, control hosts. Its sample is as fast as the machine.
RequirementsProfile meetProfile();

/// An address for each name that meetProfile() uses.
QMap<QString, QList<QHostAddress>> meetHosts();

/// One run of network checks against a scripted network in which, to begin with, everything is open.
struct NetworkRun
{
    RequirementsProfile profile = meetProfile();
    RunSettings settings;
    FakeNetwork net;
    NetworkSurvey survey;
    Progress progress;
    std::function<void()> handOver = [] {};
    std::stop_source stop;

    NetworkRun();

    CheckResult run(const Checker& checker);
    /// ports, then whitelist: all their findings.
    QList<Finding> runBoth();

    /// Makes the connects to the addresses that fit fail, those of WebSockets (asked about as https) too.
    void failWeb(std::function<bool(const QUrl&)> fits, ErrorKind error);
    /// STUN and TURN alike: `fits` is asked with what carries them, UDP or TCP.
    void failStun(std::function<bool(Transport, quint16)> fits, ErrorKind error);
};

/// The finding with that code and, when given, subject; a default one with an empty code when there is none.
Finding findingOf(const QList<Finding>& findings, const QString& code, const QString& subject = {});

} // namespace precall
