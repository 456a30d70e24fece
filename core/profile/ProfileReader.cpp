#include "core/profile/ProfileReader.h"

#include "core/profile/JsonCursor.h"
#include "core/profile/Probes.h"
#include "core/profile/ProfileFields.h"
#include "core/profile/ProfileSections.h"
#include "core/profile/RequirementTexts.h"
#include "core/profile/StrictJson.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace precall {

namespace {

struct Reader
{
    Q_DECLARE_TR_FUNCTIONS(ProfileReader)
};

constexpr int mostRequirements = 1000;
constexpr qsizetype mostRangesOfAll = 10'000;
const QString knownSchema = QStringLiteral("precall-profile/1");

QString readRequirementId(const JsonCursor& cursor)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z0-9][A-Z0-9-]*\\z"));
    const QString id = cursor.text(40);
    if (!id.isEmpty() && !form.match(id).hasMatch())
        cursor.fault(Reader::tr("must be of capital letters, digits and hyphens"));
    return id;
}

void readWords(JsonMembers& members, Requirement& row)
{
    const JsonCursor texts = members.optional("texts");
    const JsonCursor purpose = texts.isMissing() ? members.required("purpose") : members.optional("purpose");
    row.texts = readTitle(texts);
    if (purpose.isMissing())
        return;
    row.purpose = purpose.text(40);
    if (!texts.isMissing())
        purpose.fault(Reader::tr("must not stand beside “texts”"));
    else if (!row.purpose.isEmpty() && !purposeKeys().contains(row.purpose))
        purpose.fault(Reader::tr("is not a built-in purpose; give the row “texts” of its own"));
}

RequirementValues readValues(JsonMembers& members, const Probe& probe)
{
    if (probe.read)
        return probe.read(members.required("values"));
    const JsonCursor values = members.optional("values");
    const JsonMembers none(values);
    return {};
}

void readProbe(JsonMembers& members, Requirement& row)
{
    const JsonCursor check = members.required("check");
    const JsonCursor name = members.required("probe");
    row.check = check.text(40);
    row.probe = name.text(40);
    const Probe* probe = probeNamed(row.probe);
    if (!probe) {
        members.optional("values");
        if (!row.probe.isEmpty())
            name.fault(Reader::tr("is not a known probe"));
        return;
    }
    if (!row.check.isEmpty() && row.check != QLatin1String(probe->check))
        check.fault(Reader::tr("must be “%1”: that check has the probe “%2”")
                        .arg(QLatin1String(probe->check), row.probe));
    row.values = readValues(members, *probe);
}

Requirement readRequirement(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    Requirement row;
    row.id = readRequirementId(members.required("id"));
    row.level = members.required("level").oneOf<Level>(
        {{"must", Level::Must}, {"should", Level::Should}, {"info", Level::Info}});
    row.proof = members.required("proof").oneOf<Proof>(
        {{"required", Proof::Required}, {"best-effort", Proof::BestEffort}});
    readWords(members, row);
    readProbe(members, row);
    row.source = members.required("source").text(500);
    return row;
}

QList<Requirement> readRequirements(const JsonCursor& cursor)
{
    QList<Requirement> rows;
    QMap<QString, QString> paths;
    for (const JsonCursor& item : cursor.items(1, mostRequirements)) {
        rows.append(readRequirement(item));
        const QString& id = rows.last().id;
        if (!id.isEmpty() && paths.contains(id))
            item.member(QStringLiteral("id")).fault(Reader::tr("is the id of %1 too").arg(paths.value(id)));
        else
            paths.insert(id, item.path());
    }
    return rows;
}

void checkRanges(const JsonCursor& root, const RequirementsProfile& profile)
{
    qsizetype ranges = 0;
    for (const Requirement& row : profile.requirements) {
        ranges += std::holds_alternative<probeValues::Range>(row.values) ? 1 : 0;
        if (const auto* list = std::get_if<probeValues::PublishedList>(&row.values))
            ranges += list->builtIn.size();
    }
    if (ranges > mostRangesOfAll)
        root.member(QStringLiteral("requirements")).fault(Reader::tr("hold more than 10,000 address ranges"));
    if (ranges > 0 && profile.rangePorts.isEmpty())
        root.member(QStringLiteral("rangePorts"))
            .fault(Reader::tr("must name a port at least, since there are address ranges"));
}

RequirementsProfile readRoot(const JsonCursor& root)
{
    JsonMembers members(root);
    members.required("schema").oneOf<bool>({{"precall-profile/1", true}});
    RequirementsProfile profile;
    profile.id = readWord(members.required("id"));
    profile.version = members.required("version").text(40);
    profile.title = readTitle(members.required("title"));
    profile.source = members.required("source").text(500);
    const JsonCursor support = members.optional("support");
    profile.support = support.text(200);
    profile.streams = readStreams(members.optional("streams"));
    profile.servers = readServers(members.optional("servers"));
    profile.bandwidth = readBandwidthServers(members.optional("bandwidth"));
    profile.controls = readControls(members.optional("controls"));
    profile.sampling = readSampling(members.optional("sampling"));
    profile.rangePorts = readRangePorts(members.optional("rangePorts"));
    profile.thresholds = readThresholds(members.required("thresholds"));
    profile.requirements = readRequirements(members.required("requirements"));
    checkRanges(root, profile);
    return profile;
}

/// A profile of another schema is refused for that alone: its other faults would tell nothing.
bool isOtherSchema(const JsonCursor& root, const QJsonValue& value)
{
    const QJsonValue schema = value[QStringLiteral("schema")];
    if (!schema.isString() || schema.toString() == knownSchema)
        return false;
    root.member(QStringLiteral("schema"))
        .fault(Reader::tr("must be “%1”: this version reads no other").arg(knownSchema));
    return true;
}

} // namespace

ProfileReading readProfile(const QByteArray& json)
{
    FaultList faults;
    const QJsonValue value = parseStrictJson(json, faults);
    const JsonCursor root(value, QStringLiteral("$"), faults);
    if (value.isUndefined() || isOtherSchema(root, value))
        return {std::nullopt, faults.faults()};
    RequirementsProfile profile = readRoot(root);
    if (!faults.faults().isEmpty())
        return {std::nullopt, faults.faults()};
    profile.sha256 = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    return {std::move(profile), {}};
}

} // namespace precall
