#include "core/report/ReportFormats.h"
#include "tests/unit/Approval.h"
#include "tests/unit/report/SampleReport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>
#include <functional>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

QJsonObject sampleJson()
{
    return QJsonDocument::fromJson(toJson(sampleReport())).object();
}

/// The sample with the first object of one of its lists changed.
QByteArray withFirstOf(const QString& list, const QString& member, const QJsonValue& value)
{
    QJsonObject root = sampleJson();
    QJsonArray items = root[list].toArray();
    QJsonObject first = items[0].toObject();
    first[member] = value;
    items[0] = first;
    root[list] = items;
    return QJsonDocument(root).toJson();
}

QByteArray withMember(const QString& member, const QJsonValue& value)
{
    QJsonObject root = sampleJson();
    root[member] = value;
    return QJsonDocument(root).toJson();
}

QString faultOf(const QByteArray& json)
{
    const Result<Report> report = reportFromJson(json);
    REQUIRE_FALSE(report.ok());
    REQUIRE(report.error().kind == ErrorKind::Invalid);
    return report.error().detail;
}

} // namespace

TEST_CASE("A report has exactly the contract's members")
{
    const QJsonObject root = sampleJson();
    CHECK(root[u"schema"_s].toString() == u"precall-report/1"_s);
    CHECK(root.keys() == QStringList{u"checks"_s, u"diagnoses"_s, u"duration_ms"_s, u"findings"_s, u"id"_s,
                                     u"interrupted"_s, u"locale"_s, u"machine"_s, u"profile"_s, u"remark"_s,
                                     u"requirements"_s, u"schema"_s, u"started"_s, u"ticket"_s, u"tool"_s,
                                     u"verdict"_s});
    CHECK(root[u"started"_s].toString() == u"2026-03-04T13:05:07.250Z"_s);
    CHECK(root[u"tool"_s].toObject() == QJsonObject{{u"name"_s, u"precall"_s}, {u"version"_s, u"1.2.3"_s}});
    CHECK(root[u"requirements"_s][1].toObject() == QJsonObject{{u"id"_s, u"NET-STUN-UDP-3478"_s},
                                                               {u"level"_s, u"should"_s},
                                                               {u"status"_s, u"not-met"_s},
                                                               {u"findings"_s, QJsonArray{1}},
                                                               {u"title"_s, u"UDP port 3478 is open"_s},
                                                               {u"check"_s, u"ports"_s},
                                                               {u"purpose"_s, u"Audio and video"_s},
                                                               {u"proof"_s, u"required"_s}});
    CHECK(root[u"diagnoses"_s][0].toObject().keys() == QStringList{u"admin_advice"_s, u"code"_s,
                                                                   u"explains"_s, u"facts"_s, u"sayable"_s,
                                                                   u"summary"_s, u"user_advice"_s});
    CHECK(root[u"findings"_s][1].toObject().keys() == QStringList{u"advice"_s, u"code"_s, u"facts"_s,
                                                                  u"requirement"_s, u"sayable"_s,
                                                                  u"subject"_s, u"summary"_s, u"verdict"_s});
}

TEST_CASE("The JSON of a report is as approved")
{
    Report bare;
    bare.started = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    checkApproved(u"report-sample.json"_s, toJson(sampleReport()));
    checkApproved(u"report-bare.json"_s, toJson(bare));
}

TEST_CASE("The schema of reports is shipped inside the program")
{
    QFile schema(u":/report/report.schema.json"_s);
    REQUIRE(schema.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(schema.readAll())[u"properties"_s][u"schema"_s][u"const"_s].toString() ==
          reportSchemaName());
}

TEST_CASE("A report reads back equal, and is written piece by piece as if in one go")
{
    for (const Report& report : {sampleReport(), longReport(), Report{}}) {
        Report dated = report;
        if (!dated.started.isValid())
            dated.started = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        const Result<Report> back = reportFromJson(toJson(dated));
        REQUIRE(back.ok());
        CHECK(*back == dated);
        CHECK(toJson(*back) == toJson(dated));
        CHECK(toJson(dated) == QJsonDocument::fromJson(toJson(dated)).toJson());
    }
}

TEST_CASE("Members of a newer version are ignored")
{
    const Result<Report> report = reportFromJson(withFirstOf(u"findings"_s, u"colour"_s, u"blue"_s));
    REQUIRE(report.ok());
    CHECK(*report == sampleReport());
}

TEST_CASE("A fault is named by its path")
{
    CHECK(faultOf(withMember(u"schema"_s, u"precall-report/2"_s)) == u"$.schema: not precall-report/1"_s);
    CHECK(faultOf(withMember(u"verdict"_s, u"splendid"_s)) == u"$.verdict: unknown word"_s);
    CHECK(faultOf(withMember(u"started"_s, u"yesterday"_s)) == u"$.started: not an RFC 3339 time"_s);
    CHECK(faultOf(withMember(u"duration_ms"_s, -1)) == u"$.duration_ms: not a whole number"_s);
    CHECK(faultOf(withMember(u"duration_ms"_s, 1e300)) == u"$.duration_ms: not a whole number"_s);
    CHECK(faultOf(withMember(u"interrupted"_s, u"no"_s)) == u"$.interrupted: neither true nor false"_s);
    CHECK(faultOf(withMember(u"findings"_s, 7)) == u"$.findings: not an array"_s);
    CHECK(faultOf(withMember(u"tool"_s, 7)) == u"$.tool.version: not a string"_s);
    CHECK(faultOf(withFirstOf(u"findings"_s, u"verdict"_s, u"maybe"_s)) ==
          u"$.findings[0].verdict: unknown word"_s);
    CHECK(faultOf(withFirstOf(u"findings"_s, u"facts"_s, QJsonArray{})) ==
          u"$.findings[0].facts: not an object"_s);
    CHECK(faultOf(withFirstOf(u"requirements"_s, u"findings"_s, QJsonArray{4})) ==
          u"$.requirements[0].findings[0]: no such finding"_s);
    CHECK(faultOf(withFirstOf(u"diagnoses"_s, u"explains"_s, QJsonArray{-1})) ==
          u"$.diagnoses[0].explains[0]: not a whole number"_s);
    CHECK(faultOf(withFirstOf(u"checks"_s, u"outcome"_s, u"odd"_s)) ==
          u"$.checks[0].outcome: unknown word"_s);
}

TEST_CASE("What is no report is refused, not believed")
{
    CHECK(faultOf({}) == u"$: illegal value at byte 0"_s);
    CHECK(faultOf("[]"_ba) == u"$: not an object"_s);
    CHECK(faultOf("{}"_ba) == u"$.schema: not a string"_s);
    CHECK(faultOf(toJson(sampleReport()).chopped(30)).startsWith(u"$: "_s));
    CHECK(faultOf(QByteArray(200'000, '[')).startsWith(u"$: "_s));
    CHECK(faultOf(QByteArray(1000, '\0')).startsWith(u"$: "_s));
    CHECK(reportFromJson(QByteArray(largestReport + 1, ' ')).error().kind == ErrorKind::TooLarge);
}

TEST_CASE("Words and their values belong together")
{
    for (const Readiness value :
         {Readiness::Ready, Readiness::ReadyWithLimits, Readiness::NotReady, Readiness::Undecided})
        CHECK(readinessFromWord(readinessWord(value)) == value);
    for (const RequirementState value :
         {RequirementState::Met, RequirementState::NotMet, RequirementState::NotProven,
          RequirementState::NotApplicable, RequirementState::NotRun})
        CHECK(requirementStateFromWord(requirementStateWord(value)) == value);
    for (const Level value : {Level::Must, Level::Should, Level::Info})
        CHECK(levelFromWord(levelWord(value)) == value);
    CHECK_FALSE(readinessFromWord(u"fine"_s));
    CHECK(exitStatus(Readiness::Ready) == 0);
    CHECK(exitStatus(Readiness::NotReady) == 1);
    CHECK(exitStatus(Readiness::Undecided) == 3);
    CHECK(exitStatus(Readiness::ReadyWithLimits) == 4);
}
