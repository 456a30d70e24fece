#include "core/report/PlainText.h"
#include "core/report/ReportFormats.h"
#include "core/report/ReportTexts.h"
#include "core/report/RequirementGroups.h"
#include "tests/unit/Approval.h"
#include "tests/unit/report/SampleReport.h"

#include <catch2/catch.hpp>
#include <ctime>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

/// The rendering tells local times: one time zone for all machines. POSIX: "west of Greenwich counts".
void useFixedZone()
{
    qputenv("TZ", "<+01>-1");
    tzset();
}

qsizetype longestLine(const QString& text)
{
    qsizetype longest = 0;
    for (const QString& line : text.split(u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

} // namespace

TEST_CASE("The text of a report is as approved")
{
    useFixedZone();
    checkApproved(u"report-sample.txt"_s, toText(sampleReport()).toUtf8());
    checkApproved(u"report-long.txt"_s, toText(longReport()).toUtf8());
}

TEST_CASE("The text starts with the verdict and fits 100 columns")
{
    for (const Report& report : {sampleReport(), longReport(), Report{}}) {
        const QString text = toText(report);
        CHECK(text.startsWith(readinessTitle(report).toUpper()));
        CHECK(longestLine(text) <= 100);
    }
}

TEST_CASE("A report from somebody else steers no terminal")
{
    Report report = sampleReport();
    const QString attack = u"a\x1b[2Jb\rc\x07\u202Ed\u2028e\x9b"_s + u"1mf\nVERDICT: READY"_s;
    report.id = report.ticket = report.remark = report.profileTitle = report.profileSupport = attack;
    for (ReportedFinding& finding : report.findings) {
        finding.finding.subject = finding.finding.code = finding.words.summary = finding.words.advice =
            finding.sayable = attack;
        finding.finding.facts[u"error"_s] = attack;
    }
    report.diagnoses[0] = {{attack, {0}, {}}, {attack, attack, attack}, attack.repeated(100)};
    report.requirements[0].id = report.requirements[0].title = attack;
    const QString text = toText(report);
    for (const QChar character : text)
        if (character != u'\n')
            REQUIRE(character.isPrint());
    CHECK_FALSE(text.contains(u"\nVERDICT"_s));
    CHECK(longestLine(text) <= 100);
}

TEST_CASE("A paragraph breaks at spaces and cuts what is longer than a line")
{
    CHECK(wrapped({}, 5) == QStringList{QString()});
    CHECK(wrapped(u"abcde"_s, 5) == QStringList{u"abcde"_s});
    CHECK(wrapped(u"abc def"_s, 5) == QStringList{u"abc"_s, u"def"_s});
    CHECK(wrapped(u"abcde fgh"_s, 5) == QStringList{u"abcde"_s, u"fgh"_s});
    CHECK(wrapped(u"abcdefgh"_s, 5) == QStringList{u"abcde"_s, u"fgh"_s});
    CHECK(wrapped(u"abcd\U0001F600"_s, 5) == QStringList{u"abcd"_s, u"\U0001F600"_s});
    CHECK(wrapped(QString(3'000'000, u'x'), 100).size() == 30'000);
    CHECK(paragraph(u"1. "_s, u"abc def"_s, 7) == u"1. abc\n   def\n"_s);
}

TEST_CASE("A table wraps its cells")
{
    CHECK(textTable({{u"a"_s, u"one two"_s}, {u"bcdef"_s, u"x"_s}}, {3}, 9) ==
          u"a    one\n     two\nbcd  x\nef\n"_s);
}

namespace {

QString step(const ReportedFinding& finding)
{
    return finding.words.summary + u' ' + finding.words.advice;
}

QStringList textsOf(const QList<Advice>& list)
{
    QStringList texts;
    for (const Advice& advice : list)
        texts << advice.text;
    return texts;
}

} // namespace

TEST_CASE("What to do comes from the diagnoses, then from what they do not explain, each with its reason")
{
    Report report = sampleReport();
    const DiagnosisWording cause = report.diagnoses[0].words;
    CHECK(whatToDo(report) == QList<Advice>{{cause.summary + u' ' + cause.userAdvice, {u"F31"_s}}});
    report.diagnoses.clear();
    CHECK(whatToDo(report) == QList<Advice>{{step(report.findings[1]), {u"N12"_s}}});
    report.verdict = Readiness::Undecided;
    CHECK(textsOf(whatToDo(report)) == QStringList{step(report.findings[1]), step(report.findings[3])});
    report.findings.clear();
    for (const Readiness verdict :
         {Readiness::Ready, Readiness::ReadyWithLimits, Readiness::NotReady, Readiness::Undecided}) {
        report.verdict = verdict;
        CHECK(whatToDo(report).size() == 1);
    }
}

TEST_CASE("What is fine with a note is good to know, nothing to do")
{
    Report report = sampleReport();
    CHECK(goodToKnow(report) == QList<Advice>{{step(report.findings[0]), {u"S11"_s}}});
    report.diagnoses << ReportedDiagnosis{
        {u"system.os-unlisted"_s, {0}, {}}, {u"Unlisted."_s, u"Never mind."_s, {}}, u"X75"_s};
    CHECK(goodToKnow(report) == QList<Advice>{{u"Unlisted. Never mind."_s, {u"X75"_s}}});
    report.findings[0].finding.verdict = Verdict::Fail;
    CHECK(goodToKnow(report).isEmpty());
    CHECK(textsOf(whatToDo(report)).last() == u"Unlisted. Never mind."_s);
    const QString text = toText(sampleReport());
    CHECK(text.indexOf(u"Good to know"_s) < text.indexOf(u"S11)"_s));
    CHECK(text.contains(u"(F31)"_s));
}

TEST_CASE("A test that was stopped is to be run again before anything else")
{
    Report report = sampleReport();
    report.interrupted = true;
    for (const Readiness verdict : {Readiness::Ready, Readiness::NotReady}) {
        report.verdict = verdict;
        CHECK(whatToDo(report).first().text == u"Run the test again, to its end."_s);
        CHECK(whatToDo(report).size() == 2);
    }
}

TEST_CASE("What makes something required work is done first")
{
    Report report;
    for (const char16_t* name : {u"recommended", u"required"}) {
        ReportedFinding reported;
        reported.finding.verdict = Verdict::Fail;
        reported.words = {QString::fromUtf16(name), u"Mend it: "_s + QString::fromUtf16(name)};
        report.findings << reported;
    }
    report.requirements = {{u"A"_s, Level::Should, RequirementState::NotMet, {0}, {}, {}, {}},
                           {u"B"_s, Level::Must, RequirementState::NotMet, {1}, {}, {}, {}}};
    CHECK(textsOf(whatToDo(report)) == QStringList{step(report.findings[1]), step(report.findings[0])});
    report.diagnoses = {{{{}, {0}, {}}, {u"Cause."_s, u"Mend the cause."_s, {}}, {}}};
    CHECK(textsOf(whatToDo(report)) == QStringList{step(report.findings[1]), u"Cause. Mend the cause."_s});
}

TEST_CASE("What is required and could not be tested is named, not claimed to work")
{
    Report report = sampleReport();
    CHECK(readinessExplanation(report).contains(
        u"Nothing that is required was found to fail. What could not be "
        "tested: “The main data centre can be reached”. "_s));
    report.requirements[3].title.clear();
    CHECK(readinessExplanation(report).contains(u"tested: “IP-MAIN”. "_s));
    for (int i = 0; i < 4; ++i)
        report.requirements << report.requirements[3];
    CHECK(readinessExplanation(report).contains(u"tested: “IP-MAIN”, “IP-MAIN”, “IP-MAIN” and 2 more. "_s));
    for (RequirementRow& row : report.requirements)
        row.state = RequirementState::Met;
    CHECK(readinessExplanation(report).contains(u"Everything that was checked and is required works. "_s));
}

TEST_CASE("A report that leaves out required steps says so")
{
    Report report = sampleReport();
    CHECK(readinessExplanation(report).contains(u"Not every step was run"_s));
    report.requirements.removeLast();
    CHECK_FALSE(readinessExplanation(report).contains(u"Not every step was run"_s));
    report.interrupted = true;
    CHECK(readinessExplanation(report).startsWith(u"The test was stopped before its end. "_s));
}

TEST_CASE("Requirements are grouped by check in the wizard's order, each with what the step came to")
{
    const QList<RequirementGroup> groups = requirementGroups(sampleReport());
    QStringList told;
    for (const RequirementGroup& group : groups)
        told << group.check + u": "_s + stepResultText(group.result) + u", "_s + groupCounts(group);
    CHECK(told == QStringList{u"system: Fine, with notes, 1 met"_s,
                              u"browsers: Could not be run, 1 not needed here"_s,
                              u"camera: Not asked for, 1 not checked"_s,
                              u"ports: Works, with limits, 1 not met"_s,
                              u"whitelist: Stopped, 1 met, 1 not proven"_s});
    QStringList rows;
    for (const RequirementRow& row : worstFirst(sampleReport().requirements))
        rows << row.id;
    CHECK(rows == QStringList{u"NET-STUN-UDP-3478"_s, u"IP-MAIN"_s, u"OS-VERSION"_s, u"DOM-PLATFORM"_s,
                              u"BRW-IE11-PLUGIN"_s, u"HW-CAMERA"_s});
}

TEST_CASE("What fails a row that is for information only is shown as a note")
{
    Report report = sampleReport();
    report.requirements.append(
        {u"CAL-EWS"_s, Level::Info, RequirementState::NotMet, {}, {}, u"calendar"_s, {}});
    const Finding ews{u"calendar.ews"_s, Verdict::Fail, u"CAL-EWS"_s, u"mail.corp.example"_s, {}};
    report.findings.append({ews, {u"It is not published."_s, {}}, u"K03"_s});
    CHECK(shownVerdict(ews, report) == Verdict::Warn);
    CHECK(toText(report).contains(u"K03  Note: It is not published."_s));
    report.requirements.last().level = Level::Should;
    CHECK(shownVerdict(ews, report) == Verdict::Fail);
    report.requirements.removeLast();
    CHECK(shownVerdict(ews, report) == Verdict::Fail);
}

TEST_CASE("What asks for the same thing is one step, with its reasons and codes")
{
    Report report = sampleReport();
    report.findings.clear();
    report.diagnoses = {{{}, {u"One."_s, u"Do it."_s, {}}, u"X01"_s},
                        {{}, {u"Two."_s, u"Do it."_s, {}}, u"X02"_s}};
    CHECK(whatToDo(report) == QList<Advice>{{u"One. Two. Do it."_s, {u"X01"_s, u"X02"_s}}});
    for (const QString& reason : {u"Three."_s, u"Four."_s, u"Five."_s})
        report.diagnoses << ReportedDiagnosis{{}, {reason, u"Do it."_s, {}}, u"X02"_s};
    CHECK(whatToDo(report) ==
          QList<Advice>{{u"One. Two. Three. And 2 more. Do it."_s, {u"X01"_s, u"X02"_s}}});
}

TEST_CASE("Times are told with their offset, durations in their unit")
{
    useFixedZone();
    CHECK(startedText(sampleReport()) == u"2026-03-04 14:05 (UTC+01:00)"_s);
    CHECK(durationText(999) == u"999 ms"_s);
    CHECK(durationText(1000) == u"1.0 s"_s);
    CHECK(durationText(59'949) == u"59.9 s"_s);
    CHECK(durationText(60'000) == u"1 min 0 s"_s);
    CHECK(durationText(125'999) == u"2 min 5 s"_s);
}
