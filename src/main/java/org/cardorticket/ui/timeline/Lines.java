package org.cardorticket.ui.timeline;

/// Where things stand in the timeline, in pixels from its top left corner.
///
/// @param width the whole width
/// @param height the whole height
record Lines(double width, double height) {

    /// Room for the lanes' names.
    static final double LEFT = 104;

    private static final double RIGHT = 28;
    private static final double AXIS = 22;
    private static final double BOTTOM = 4;
    private static final double MARKS = 20;

    /// How many pixels the axis is long.
    double axisWidth() {
        return Math.max(1, width - LEFT - RIGHT);
    }

    /// Where the axis' labels begin.
    double axisTop() {
        return 2;
    }

    /// Where the first lane begins.
    double lanesTop() {
        return AXIS;
    }

    /// The height of one lane.
    double laneHeight() {
        return Math.max(30, (height - AXIS - BOTTOM) / 2);
    }

    /// Where lane number `lane` (0 or 1) begins.
    double laneTop(int lane) {
        return AXIS + lane * laneHeight();
    }

    /// Where the marks of lane number `lane` begin.
    double marksTop(int lane) {
        return laneTop(lane) + laneHeight() - MARKS - 2;
    }

    /// The height that a lane has for its bars.
    double barsHeight() {
        return laneHeight() - MARKS - 8;
    }

    /// Where bar row `row` of `rows` in lane number `lane` begins.
    double barTop(int lane, int row, int rows) {
        return laneTop(lane) + 3 + row * (barsHeight() / Math.max(1, rows));
    }

    /// The height of a bar when a lane has `rows` rows of them.
    double barHeight(int rows) {
        return Math.max(4, Math.min(26, barsHeight() / Math.max(1, rows) - 2));
    }
}
