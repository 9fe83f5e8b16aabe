package org.cardorticket.ui.lab;

import javafx.scene.control.Label;
import org.cardorticket.lab.Point;
import org.cardorticket.lab.Series;

/// A point of a chart with the nodes that show it.
///
/// @param number which of the chart's series it belongs to
/// @param value its median in words, beside it
record Plotted(Series series, int number, Point point, Mark mark, Label value) {}
