#include "core/base/Quantities.h"
#include "core/report/ReportFormats.h"
#include "core/report/ReportTexts.h"
#include "tests/unit/report/SampleReport.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Report& report, const QImage& picture = {})
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writePdf(report, toJson(report), buffer, picture).ok());
    return buffer.data();
}

/// A PDF on disk, looked at with the tools of poppler-utils.
class PdfOnDisk
{
public:
    explicit PdfOnDisk(const QByteArray& pdf)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(pdf) == pdf.size());
    }

    QString path() const { return m_folder.filePath(u"report.pdf"_s); }

    QByteArray output(const QString& tool, const QStringList& before, const QStringList& after = {}) const
    {
        QProcess process;
        process.start(tool, before + QStringList{path()} + after);
        REQUIRE(process.waitForFinished(20'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        return process.readAllStandardOutput();
    }

    QByteArray attachment() const
    {
        output(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, m_folder.filePath(u"out.json"_s)});
        QFile file(m_folder.filePath(u"out.json"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QString text() const { return QString::fromUtf8(output(u"pdftotext"_s, {u"-raw"_s}, {u"-"_s})); }

private:
    QTemporaryDir m_folder;
};

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    return text.remove(spaces);
}

} // namespace

TEST_CASE("The JSON inside a PDF is byte for byte what was attached, for us and for pdfdetach")
{
    for (const Report& report : {sampleReport(), longReport(), Report{}}) {
        const QByteArray pdf = pdfOf(report);
        const Result<QByteArray> json = jsonFromPdf(pdf);
        REQUIRE(json.ok());
        CHECK(*json == toJson(report));
        CHECK(PdfOnDisk(pdf).attachment() == toJson(report));
    }
}

TEST_CASE("A PDF names itself, and its fonts travel with it")
{
    const PdfOnDisk pdf(pdfOf(sampleReport()));
    const QString about = QString::fromUtf8(pdf.output(u"pdfinfo"_s, {}));
    CHECK(about.contains(QRegularExpression(u"Title: +Precall report K7M-4QX"_s)));
    CHECK(about.contains(QRegularExpression(u"Creator: +Precall 1.2.3"_s)));
    CHECK(about.contains(u"(A4)"_s));
    const QStringList fonts =
        QString::fromUtf8(pdf.output(u"pdffonts"_s, {})).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    static const QRegularExpression embedded(u" yes (yes|no) +yes +\\d+ +\\d+ *$"_s);
    for (const QString& font : fonts)
        CHECK(font.contains(embedded));
}

TEST_CASE("Every page tells the report's number and its own")
{
    const PdfOnDisk pdf(pdfOf(longReport()));
    const QStringList pages = pdf.text().split(u'\f', Qt::SkipEmptyParts);
    CHECK(pages.size() > 5);
    for (int i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(u"K7M-4QX"_s));
        CHECK(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    }
}

TEST_CASE("The first page is the user's")
{
    const QString first = PdfOnDisk(pdfOf(sampleReport())).text().section(u'\f', 0, 0);
    CHECK(first.simplified().contains(readinessTitle(sampleReport())));
    CHECK(first.simplified().contains(u"Tell your administrator that UDP is blocked."_s));
    CHECK(first.contains(u"F31"_s));
    CHECK(first.contains(pageCode(u"whitelist"_s)));
    CHECK(first.contains(u"support@platform.example"_s));
}

TEST_CASE("The table of what was checked stays in one piece, however much is to be done")
{
    Report report = sampleReport();
    for (int lines = 4; lines <= 44; lines += 4) {
        report.diagnoses[0].words.userAdvice = QStringList(lines, u"Ask."_s).join(u'\n');
        for (const QString& page : PdfOnDisk(pdfOf(report)).text().split(u'\f')) {
            INFO(lines << " lines of advice");
            const QRegularExpression heading(u"^\\s*What was checked$"_s,
                                             QRegularExpression::MultilineOption);
            if (page.contains(heading))
                CHECK(page.contains(checkTitle(u"whitelist"_s)));
        }
    }
}

TEST_CASE("Sizes are told in the units that memory is sold in, as on the pages of the wizard")
{
    const QString text = PdfOnDisk(pdfOf(sampleReport())).text();
    CHECK(text.contains(sizeText(8'246'337'536.0)));
    CHECK_FALSE(text.contains(u"GiB"_s));
}

TEST_CASE("No text is lost, however long")
{
    const Report report = longReport();
    const QString text = withoutSpaces(PdfOnDisk(pdfOf(report)).text());
    for (const ReportedFinding& finding : report.findings) {
        CHECK(text.contains(withoutSpaces(finding.words.summary)));
        CHECK(text.contains(withoutSpaces(finding.finding.subject)));
        CHECK(text.contains(finding.sayable));
    }
    for (const ReportedDiagnosis& diagnosis : report.diagnoses)
        CHECK(text.contains(withoutSpaces(diagnosis.words.adminAdvice)));
    CHECK(text.contains(withoutSpaces(report.remark)));
}

TEST_CASE("A text longer than a page goes on on the next")
{
    Report report = sampleReport();
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << u"Wort%1"_s.arg(i);
    report.remark = words.join(u' ');
    report.findings[0].words.advice = words.join(u'\n');
    const QString text = PdfOnDisk(pdfOf(report)).text();
    for (const QString& word : words)
        REQUIRE(text.count(QRegularExpression(u"\\b%1\\b"_s.arg(word))) >= 2);
}

TEST_CASE("All text stands within the margins of the page")
{
    const QString boxes =
        QString::fromUtf8(PdfOnDisk(pdfOf(longReport())).output(u"pdftotext"_s, {u"-bbox"_s}, {u"-"_s}));
    static const QRegularExpression word(
        u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">"_s);
    int words = 0;
    for (auto match = word.globalMatch(boxes); match.hasNext(); ++words) {
        const QRegularExpressionMatch box = match.next();
        REQUIRE(box.captured(1).toDouble() >= 49.5);
        REQUIRE(box.captured(2).toDouble() >= 25);
        REQUIRE(box.captured(3).toDouble() <= 546.5);
        REQUIRE(box.captured(4).toDouble() <= 820);
    }
    CHECK(words > 1000);
}

TEST_CASE("A device that takes nothing is an error")
{
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const Result<void> written = writePdf(sampleReport(), "{}", full);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().kind == ErrorKind::Io);
}

TEST_CASE(
    "PDF: a picture of the user is in it only where it was asked for, on their page, and never in the JSON")
{
    const auto imagesOf = [](const PdfOnDisk& pdf) {
        return pdf.output(u"pdfimages"_s, {u"-list"_s}).split('\n').size() -
               3; // two lines of a head, one at the end
    };
    const PdfOnDisk without(pdfOf(sampleReport()));
    CHECK(imagesOf(without) == 0);
    CHECK_FALSE(without.text().contains(u"Your picture"_s));
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const PdfOnDisk with(pdfOf(sampleReport(), picture));
    CHECK(imagesOf(with) == 1);
    CHECK(with.output(u"pdfimages"_s, {u"-list"_s, u"-l"_s, u"1"_s}).contains(" 400 "));
    CHECK(with.text().contains(u"Your picture"_s));
    CHECK(with.attachment() == without.attachment());
}

TEST_CASE("PDF: where one cause shuts the whole network, it is short and the attachment holds everything")
{
    Report report = longReport();
    const int pages = PdfOnDisk(pdfOf(report)).text().count(u'\f');
    report.diagnoses[0].diagnosis.code = u"net.captive-portal"_s;
    for (int i = 0; i < report.findings.size(); ++i)
        report.diagnoses[0].diagnosis.explains << i;
    report.diagnoses[0].diagnosis.facts = {{u"location"_s, u"http://portal.example/"_s}};
    const PdfOnDisk pdf(pdfOf(report));
    CHECK(pdf.text().count(u'\f') <= pages / 2);
    CHECK(pdf.text().contains(u"location=http://portal.example/"_s));
    CHECK_FALSE(pdf.text().contains(u"Closed ways"_s));
    CHECK(pdf.attachment() == toJson(report));
}

TEST_CASE("PDF: a long list begins where there is room, and leaves no page half empty")
{
    Report report = sampleReport();
    QStringList lines;
    for (int i = 0; i < 50; ++i)
        lines << u"TCP 192.0.2.%1:443"_s.arg(i);
    report.diagnoses[0].words.adminAdvice = lines.join(u'\n');
    const QStringList pages = PdfOnDisk(pdfOf(report)).text().split(u'\f');
    int headed = 0;
    for (const QString& page : pages) {
        if (!page.contains(u"For the administrator"_s))
            continue;
        ++headed;
        CHECK(page.contains(u"TCP 192.0.2.0:443"_s));
    }
    CHECK(headed == 1);
}

TEST_CASE("PDF: how each step fared is on the first page below five long steps of what to do")
{
    Report report = sampleReport();
    report.diagnoses.clear();
    report.requirements.clear();
    for (const char16_t* check : {u"system", u"browsers", u"camera", u"microphone", u"speaker", u"ports",
                                  u"whitelist", u"bandwidth", u"calendar"})
        report.requirements << RequirementRow{
            u"R"_s, Level::Must, RequirementState::NotMet, {}, {}, QString::fromUtf16(check), {}};
    for (int i = 0; i < 5; ++i) {
        const QString advice = u"%1. "_s.arg(i) + QStringList(34, u"Schritt"_s).join(u' ');
        report.diagnoses << ReportedDiagnosis{{}, {u"Ursache."_s, advice, {}}, u"X%1"_s.arg(10 + i)};
    }
    const QString first = PdfOnDisk(pdfOf(report)).text().section(u'\f', 0, 0);
    CHECK(first.contains(u"What was checked"_s));
    CHECK(first.contains(u"P10"_s));
    CHECK(first.contains(u"X14"_s));
}
