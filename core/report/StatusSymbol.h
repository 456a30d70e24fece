#pragma once

#include "core/report/Report.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace precall {

/// The symbols that stand beside the words of a state, on pages and on paper. Each has a shape of its own:
/// none is told by its colour alone.
enum class StatusSymbol {
    Good,     ///< a tick in a disc
    Note,     ///< an exclamation mark in a triangle
    Question, ///< a question mark in a diamond
    Bad,      ///< a cross in an octagon
    Nothing,  ///< a dash in a ring: not checked, does not apply
    Waiting,  ///< an empty ring: not begun yet
    Running   ///< a ring, partly drawn bold
};

StatusSymbol symbolOf(Readiness readiness);
StatusSymbol symbolOf(Verdict verdict);
/// A recommendation that is not met is a note.
StatusSymbol symbolOf(RequirementState state, Level level);
/// Bad when it keeps something that is required from being met, else a note.
StatusSymbol symbolOf(const Diagnosis& diagnosis, const Report& report);

/// Dark enough for text on white paper (contrast at least 4.5 : 1, WCAG 2.2, 1.4.3).
QColor inkOf(StatusSymbol symbol);
/// A light ground of the same hue for text in its ink.
QColor tintOf(StatusSymbol symbol);

/// Paints the symbol into the largest square in the middle of `area`, in its ink or in `ink`, the mark on it
/// in the colour of the paper.
void paintSymbol(QPainter& painter, const QRectF& area, StatusSymbol symbol, const QColor& ink = {},
                 const QColor& paper = Qt::white);

} // namespace precall
