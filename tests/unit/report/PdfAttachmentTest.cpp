#include "core/report/ReportFormats.h"
#include "tests/unit/report/SampleReport.h"

#include <QBuffer>

#include <array>
#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// A PDF with these objects, numbered from 1, and a right cross-reference table.
QByteArray pdfWith(const QList<QByteArray>& objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    for (int i = 0; i < objects.size(); ++i) {
        offsets << pdf.size();
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<<>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

const QByteArray filespec = "<<\n/F (precall-report.json)\n/EF <</F 1 0 R>>\n/Type/Filespec\n>>";

/// Like those of our writer: zlib data without the length that qCompress() puts before them.
QByteArray compressedStream(const QByteArray& content)
{
    const QByteArray data = qCompress(content).mid(4);
    return "<<\n/Filter /FlateDecode\n/Length " + QByteArray::number(data.size()) + "\n>>\nstream\n" + data +
           "\nendstream";
}

ErrorKind kindOf(const QByteArray& pdf)
{
    const Result<QByteArray> json = jsonFromPdf(pdf);
    REQUIRE_FALSE(json.ok());
    return json.error().kind;
}

} // namespace

TEST_CASE("Attachments are found with direct lengths, and uncompressed")
{
    CHECK(*jsonFromPdf(pdfWith({compressedStream("{\"a\":1}"), filespec})) == "{\"a\":1}");
    CHECK(*jsonFromPdf(pdfWith({"<</Length 2>>\nstream\n{}\nendstream", filespec})) == "{}");
    CHECK(*jsonFromPdf(pdfWith({"<</Length 3 0 R>>\nstream\n{}\nendstream", filespec, "2"})) == "{}");
}

TEST_CASE("A PDF without our attachment is not a report")
{
    CHECK(kindOf({}) == ErrorKind::NotFound);
    CHECK(kindOf("%PDF-1.4\n") == ErrorKind::NotFound);
    CHECK(kindOf(pdfWith({"<</Type/Catalog>>"})) == ErrorKind::NotFound);
    CHECK(kindOf(pdfWith({"{}", "<</F (other.json)\n/EF <</F 1 0 R>>\n/Type/Filespec>>"})) ==
          ErrorKind::NotFound);
}

TEST_CASE("A damaged or hostile attachment is refused")
{
    const auto withStream = [](const QByteArray& object) { return pdfWith({object, filespec}); };
    CHECK(kindOf(withStream("<<>>")) == ErrorKind::Invalid);
    CHECK(kindOf(withStream("<</Length 99999>>\nstream\n{}\nendstream")) == ErrorKind::Invalid);
    CHECK(kindOf(withStream("<</Length -1>>\nstream\n{}\nendstream")) == ErrorKind::Invalid);
    CHECK(kindOf(withStream("<</Length 9223372036854775807>>\nstream\n{}\nendstream")) == ErrorKind::Invalid);
    CHECK(kindOf(withStream("<</Length 1 0 R>>\nstream\n{}\nendstream")) == ErrorKind::Invalid);
    CHECK(kindOf(withStream("<</Length 9 0 R>>\nstream\n{}\nendstream")) == ErrorKind::Invalid);
    CHECK(kindOf(withStream("<</Filter /FlateDecode/Length 2>>\nstream\n{}\nendstream")) ==
          ErrorKind::Invalid);
    const QByteArray whole = compressedStream(QByteArray(1000, 'x'));
    CHECK(kindOf(withStream(QByteArray(whole).replace("/Length ", "/Length 1 %"))) == ErrorKind::Invalid);
    CHECK(kindOf(pdfWith({filespec, "<</F (precall-report.json)\n/EF <</F 2 0 R>>\n/Type/Filespec>>"})) ==
          ErrorKind::Invalid);
}

TEST_CASE("What inflates beyond every report is refused while it inflates")
{
    CHECK(kindOf(pdfWith({compressedStream(QByteArray(100 * 1024 * 1024, ' ')), filespec})) ==
          ErrorKind::TooLarge);
    const Result<QByteArray> largest =
        jsonFromPdf(pdfWith({compressedStream(QByteArray(largestReport, ' ')), filespec}));
    REQUIRE(largest.ok());
    CHECK(largest->size() == largestReport);
}

TEST_CASE("No cross-reference table leads outside the file")
{
    const QByteArray good = pdfWith({compressedStream("{}"), filespec});
    for (const char* number : {"-1", "0", "99999999999999999999", "9223372036854775807", "x"}) {
        QByteArray pdf = good;
        const qsizetype at = pdf.lastIndexOf("startxref\n") + 10;
        pdf.replace(at, pdf.lastIndexOf("\n%%EOF") - at, number);
        CHECK(kindOf(pdf) == ErrorKind::NotFound);
    }
    CHECK(kindOf(QByteArray(good).replace("xref\n0 3", "xref\n0 9")) == ErrorKind::NotFound);
    CHECK(kindOf(QByteArray(good).replace("xref\n0 3", "xref\n0 2147483647")) == ErrorKind::NotFound);
    CHECK(kindOf(QByteArray(good).replace("xref\n0 3", "xref\n0 -3")) == ErrorKind::NotFound);
}

TEST_CASE("A real PDF survives every cut and every broken byte of its structure")
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writePdf(sampleReport(), toJson(sampleReport()), buffer).ok());
    const QByteArray pdf = buffer.data();
    const qsizetype tail = pdf.size() - 4000;
    for (qsizetype size = tail; size < pdf.size() - 8; size += 7)
        CHECK_FALSE(jsonFromPdf(pdf.first(size)).ok());
    int wrong = 0;
    for (qsizetype at = tail; at < pdf.size(); ++at)
        for (const char byte : std::array{'\0', '9', '\xff'}) {
            QByteArray broken = pdf;
            broken[at] = byte;
            const Result<QByteArray> json = jsonFromPdf(broken);
            if (json.ok() && *json != toJson(sampleReport()) && reportFromJson(*json).ok())
                ++wrong;
        }
    CHECK(wrong == 0); // the checksum of zlib (RFC 1950) finds a change of the data
}
