#include "core/check/NetworkFacts.h"
#include "tests/unit/report/SampleReport.h"

#include <QJsonArray>

namespace precall {

using namespace Qt::StringLiterals;

namespace {

const QString longWord = u"Netzwerkzugangsberechtigungsüberprüfungsverfahrensdokumentation"_s;
const QString longAddress =
    u"https://eine-sehr-lange-unterdomaene-ohne-trennstellen.noch-eine-unterdomaene.platform.example/pfad/"_s +
    QString(90, u'x');

NetworkTarget target(int number, quint16 port, ErrorKind error)
{
    NetworkTarget target;
    target.name = u"vermittlungsserver-%1.unterdomaene.platform.example"_s.arg(number);
    target.address = QHostAddress(u"2001:db8:1234:5678:9abc:def0:1234:%1"_s.arg(number));
    target.transport = port == 443 ? Transport::Tcp : Transport::Udp;
    target.port = port;
    target.route = u"http://proxy.hauptverwaltung.example:3128"_s;
    target.outcome = TargetOutcome::Failed;
    target.error = error;
    target.detail = number % 5 ? QString() : u"Die Wartezeit für die Verbindung ist abgelaufen"_s;
    target.ms = 1500 + number;
    target.attempts = 3;
    return target;
}

ReportedFinding finding(int number, const QString& code, Verdict verdict, const QString& requirement,
                        const QString& subject)
{
    NetworkFacts network;
    network.targets = {target(number, 443, ErrorKind::TimedOut),
                       target(number + 1, 3478, ErrorKind::TimedOut),
                       target(number + 2, 5349, ErrorKind::Refused)};
    const QJsonObject facts = network.toJson();
    return {
        {code, verdict, requirement, subject, facts},
        {u"Die Verbindung zu „%1“ wurde vom Netzwerk Ihres Unternehmens nicht innerhalb der vorgesehenen Zeit beantwortet, obwohl andere Adressen desselben Anbieters erreichbar sind (%2)."_s
             .arg(subject, longWord),
         verdict == Verdict::Pass
             ? QString()
             : u"Bitten Sie Ihre IT-Abteilung, die in diesem Bericht aufgeführten Adressen freizugeben, und wiederholen Sie danach die Prüfung."_s},
        u"N%1"_s.arg(10 + number)};
}

ReportedDiagnosis diagnosis(int number, const QString& code, const QList<int>& explains)
{
    return {
        {code,
         explains,
         {{u"ports"_s, QJsonArray{3478, 5349}},
          {u"servers"_s, QJsonArray{u"stun.platform.example"_s, longAddress}}}},
        {u"Eine Firewall in Ihrem Unternehmensnetzwerk verwirft alle ausgehenden Datagramme zu den Vermittlungsservern der Videoplattform (Ursache %1)."_s
             .arg(number),
         u"Senden Sie diesen Bericht an Ihre IT-Abteilung und nennen Sie die Nummer oben auf der Seite. Bis dahin können Sie ein anderes Netzwerk verwenden, zum Beispiel Ihr Mobiltelefon."_s,
         u"Erlauben Sie ausgehenden Verkehr zu UDP 3478 und UDP 5349 der unten aufgeführten Adressbereiche. Eingehende Regeln sind nicht erforderlich. %1"_s
             .arg(longAddress)},
        u"F%1"_s.arg(30 + number)};
}

void addNetwork(Report& report)
{
    const QStringList codes{u"ports.stun-udp"_s, u"ports.tls"_s, u"ports.websocket"_s, u"whitelist.domain"_s,
                            u"whitelist.range"_s};
    const QList<Verdict> verdicts{Verdict::Fail, Verdict::Pass, Verdict::Unknown, Verdict::Warn};
    const QStringList checks{u"system"_s, u"camera"_s, u"ports"_s, u"whitelist"_s, u"bandwidth"_s};
    for (int i = 0; i < 34; ++i) {
        const QString requirement = u"DOM-ANFORDERUNG-%1"_s.arg(i);
        const Verdict verdict = verdicts[i % verdicts.size()];
        report.findings << finding(i, codes[i / 7], verdict, requirement,
                                   i == 9 ? longAddress : u"*.unterdomaene-%1.platform.example"_s.arg(i));
        const RequirementState state = verdict == Verdict::Fail      ? RequirementState::NotMet
                                       : verdict == Verdict::Unknown ? RequirementState::NotProven
                                                                     : RequirementState::Met;
        report.requirements << RequirementRow{
            requirement,
            i % 3 ? Level::Must : Level::Should,
            state,
            {i},
            u"Die Adressen der Videoplattform sind aus Ihrem Netzwerk erreichbar (Anforderung %1)"_s.arg(i),
            checks[i / 7],
            {}};
    }
}

} // namespace

Report longReport()
{
    Report report = sampleReport();
    report.verdict = Readiness::NotReady;
    report.locale = u"de"_s;
    report.interrupted = true;
    report.profileTitle =
        u"Videoberatung der Landesversorgungsanstalt mit ausführlichen Netzwerkanforderungen"_s;
    report.remark = u"Nur an meinem Arbeitsplatz im dritten Stock: "_s + longWord + u' ' + longWord;
    report.machine[u"host_name"_s] = u"arbeitsplatzrechner-der-hauptverwaltung-0815"_s;
    report.findings.clear();
    report.requirements.clear();
    addNetwork(report);
    report.diagnoses = {
        diagnosis(1, u"fw.udp-blocked"_s, {0, 4, 8}), diagnosis(2, u"dns.name-blocked"_s, {12}),
        diagnosis(3, u"tls.intercepted"_s, {16, 20}), diagnosis(4, u"proxy.auth-required"_s, {24}),
        diagnosis(5, u"fw.tcp-dropped"_s, {28, 32})};
    return report;
}

} // namespace precall
