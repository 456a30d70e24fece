#include "app/gui/GraphView.h"
#include "tests/gui/WizardStage.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>

using namespace precall;

TEST_CASE("the picture of a measurement is there from its first slice on, and tells in words what it shows")
{
    const QJsonObject course = QJsonDocument::fromJson(R"({"need": {"up_kbps": 1000},
        "series": {"ms": [100, 200], "sent_kbps": [128, 1250], "kbps": [128, 640], "delay_ms": [20, 40],
                   "loss_percent": [0, 0]}})")
                                   .object();
    Script script;
    script.view = LiveView::Graph;
    script.act = [&](CheckContext& context) {
        context.progress.live(course);
        waitForStop(context);
    };
    WizardStage stage({script});
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    auto* graph = wizard.currentPage()->findChild<GraphView*>();
    REQUIRE(graph != nullptr);
    REQUIRE(stage.until([&] { return graph->accessibleDescription().contains(QStringLiteral("640")); }));
    CHECK_FALSE(graph->accessibleName().isEmpty());
    stage.model().stop();
    // A check that ends without evidence of its own has nothing more to show.
    REQUIRE(stage.until([&] { return !graph->isVisible(); }));
}
