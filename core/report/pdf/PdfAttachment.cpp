#include "core/report/pdf/PdfAttachment.h"

#include "core/report/ReportFormats.h"

#include <QMap>

#include <algorithm>
#include <limits>
#include <optional>
#include <zlib.h>

namespace precall {

namespace {

/// At most the first `most` bytes.
QByteArrayView start(QByteArrayView bytes, qsizetype most)
{
    return bytes.first(std::min(bytes.size(), most));
}

/// Offsets of the objects of a PDF by number, as its classic cross-reference table tells them (ISO
/// 32000-1, 7.5.4), and what stands at them. Offsets and lengths of a hostile file are only ever used within
/// its bounds.
class PdfObjects
{
public:
    explicit PdfObjects(QByteArrayView pdf) : m_pdf(pdf) { readTable(); }

    QList<int> numbers() const { return m_offsets.keys(); }

    /// The bytes from behind "N 0 obj" on, up to the end of the file; empty when there is no such object.
    QByteArrayView from(int number) const
    {
        const qsizetype offset = m_offsets.value(number, -1);
        const QByteArray head = QByteArray::number(number) + " 0 obj";
        if (offset < 0 || offset >= m_pdf.size() || !m_pdf.sliced(offset).startsWith(head))
            return {};
        return m_pdf.sliced(offset + head.size());
    }

    /// The text of an object without a stream.
    QByteArrayView plain(int number) const
    {
        const QByteArrayView object = start(from(number), mostPlain);
        const qsizetype end = object.indexOf("endobj");
        return end < 0 ? QByteArrayView() : object.first(end);
    }

private:
    static constexpr qsizetype mostPlain = 4096;
    static constexpr int mostObjects = 100'000;
    static constexpr qsizetype entrySize = 20;

    void readTable()
    {
        const qsizetype mark = m_pdf.last(std::min<qsizetype>(m_pdf.size(), 1024)).lastIndexOf("startxref");
        if (mark < 0)
            return;
        const QByteArrayView tail = m_pdf.last(std::min<qsizetype>(m_pdf.size(), 1024)).sliced(mark + 9);
        const qsizetype tableStart = tail.toByteArray().simplified().split(' ').value(0).toLongLong();
        if (tableStart <= 0 || tableStart >= m_pdf.size() || !m_pdf.sliced(tableStart).startsWith("xref\n0 "))
            return;
        readEntries(m_pdf.sliced(tableStart + 7));
    }

    void readEntries(QByteArrayView table)
    {
        const qsizetype lineEnd = start(table, 20).indexOf('\n');
        const int count = lineEnd < 0 ? 0 : table.first(lineEnd).toByteArray().trimmed().toInt();
        if (count <= 0 || count > mostObjects || table.size() < lineEnd + 1 + count * entrySize)
            return;
        for (int number = 0; number < count; ++number) {
            const QByteArrayView entry = table.sliced(lineEnd + 1 + number * entrySize, entrySize);
            if (entry[17] == 'n')
                m_offsets.insert(number, entry.first(10).toByteArray().toLongLong());
        }
    }

    QByteArrayView m_pdf;
    QMap<int, qsizetype> m_offsets;
};

/// The digits at the beginning, and behind white space.
QByteArrayView digits(QByteArrayView text)
{
    const QByteArrayView rest = text.trimmed();
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](char byte) { return byte < '0' || byte > '9'; });
    return rest.first(end - rest.begin());
}

std::optional<qsizetype> number(QByteArrayView text)
{
    bool ok = false;
    const qlonglong value = digits(start(text, 32)).toByteArray().toLongLong(&ok);
    return ok ? std::optional<qsizetype>(value) : std::nullopt;
}

/// What follows `name` in the text of an object.
QByteArrayView behind(QByteArrayView object, QByteArrayView name)
{
    const qsizetype at = object.indexOf(name);
    return at < 0 ? QByteArrayView() : object.sliced(at + name.size());
}

/// Object numbers of a hostile file fit into an int.
int objectNumber(qsizetype value)
{
    return static_cast<int>(std::min<qsizetype>(value, std::numeric_limits<int>::max()));
}

/// The number of the stream that the file specification of our attachment names (ISO 32000-1, 7.11.3).
std::optional<int> attachmentObject(const PdfObjects& objects)
{
    const QByteArray name = QByteArray("/F (") + attachmentName + ')';
    for (const int specification : objects.numbers()) {
        const QByteArrayView object = objects.plain(specification);
        if (object.contains("/Type/Filespec") && object.contains(name))
            if (const auto stream = number(behind(object, "/EF <</F ")))
                return objectNumber(*stream);
    }
    return std::nullopt;
}

/// The length of a stream: a number, or a reference ("21 0 R") to an object that is one.
std::optional<qsizetype> streamLength(const PdfObjects& objects, QByteArrayView dictionary)
{
    const QByteArrayView value = behind(dictionary, "/Length ").trimmed();
    const std::optional<qsizetype> direct = number(value);
    if (!direct || !value.sliced(digits(value).size()).startsWith(" 0 R"))
        return direct;
    return number(objects.plain(objectNumber(*direct)));
}

/// The bytes of a stream as stored; `object` is all from its dictionary on.
std::optional<QByteArrayView> rawStream(const PdfObjects& objects, QByteArrayView object,
                                        QByteArrayView dictionary)
{
    const qsizetype dataStart = dictionary.size() + qsizetype(sizeof "stream\n" - 1);
    const std::optional<qsizetype> length = streamLength(objects, dictionary);
    if (!length || object.size() < dataStart || *length > object.size() - dataStart)
        return std::nullopt;
    return object.sliced(dataStart, *length);
}

/// Inflates zlib data (RFC 1950) of at most `largestReport`.
Result<QByteArray> inflated(QByteArrayView raw)
{
    z_stream inflating{};
    if (inflateInit(&inflating) != Z_OK)
        return Error{ErrorKind::Io, QStringLiteral("zlib"), 0};
    inflating.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(raw.data()));
    inflating.avail_in = static_cast<uInt>(raw.size());
    QByteArray out;
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    int status = Z_OK;
    while (status == Z_OK && out.size() <= largestReport) {
        inflating.next_out = reinterpret_cast<Bytef*>(chunk.data());
        inflating.avail_out = static_cast<uInt>(chunk.size());
        status = inflate(&inflating, Z_NO_FLUSH);
        out.append(chunk.constData(), chunk.size() - inflating.avail_out);
    }
    inflateEnd(&inflating);
    if (out.size() > largestReport)
        return Error{ErrorKind::TooLarge, QStringLiteral("more than 32 MiB"), 0};
    if (status != Z_STREAM_END)
        return Error{ErrorKind::Invalid, QStringLiteral("damaged attachment"), status};
    return out;
}

} // namespace

Result<QByteArray> jsonFromPdf(const QByteArray& pdf)
{
    const PdfObjects objects(pdf);
    const std::optional<int> stream = attachmentObject(objects);
    if (!stream)
        return Error{ErrorKind::NotFound, QStringLiteral("no report is attached to this PDF"), 0};
    const QByteArrayView object = objects.from(*stream);
    const qsizetype dictionaryEnd = start(object, 1024).indexOf("stream\n");
    if (dictionaryEnd < 0)
        return Error{ErrorKind::Invalid, QStringLiteral("damaged attachment"), 0};
    const QByteArrayView dictionary = object.first(dictionaryEnd);
    const std::optional<QByteArrayView> raw = rawStream(objects, object, dictionary);
    if (!raw)
        return Error{ErrorKind::Invalid, QStringLiteral("damaged attachment"), 0};
    if (dictionary.contains("/Filter /FlateDecode"))
        return inflated(*raw);
    if (dictionary.contains("/Filter"))
        return Error{ErrorKind::Invalid, QStringLiteral("an unknown compression"), 0};
    if (raw->size() > largestReport)
        return Error{ErrorKind::TooLarge, QStringLiteral("more than 32 MiB"), 0};
    return raw->toByteArray();
}

} // namespace precall
