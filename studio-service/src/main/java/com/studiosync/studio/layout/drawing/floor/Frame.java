package com.studiosync.studio.layout.drawing.floor;

import com.studiosync.studio.layout.plan.Grid;
import com.studiosync.studio.layout.plan.Position;

/** Where the cells of the grid come to lie in the drawing, in the drawing's units. */
record Frame(double left, double top, double cell, Grid grid) {

    static final double WIDTH = 600;
    static final double MARGIN = 26;
    static final double INNER = WIDTH - 2 * MARGIN;

    private static final double TALLEST = 800;

    /** As large as the width allows, in the middle. */
    static Frame below(double top, Grid grid) {
        double cell = Math.min(INNER / grid.columns(), TALLEST / grid.rows());
        return new Frame((WIDTH - cell * grid.columns()) / 2, top, cell, grid);
    }

    double x(double column) {
        return left + column * cell;
    }

    double y(double row) {
        return top + row * cell;
    }

    double right() {
        return x(grid.columns());
    }

    double bottom() {
        return y(grid.rows());
    }

    double centreX(Position position) {
        return x(position.x() + 0.5);
    }

    double centreY(Position position) {
        return y(position.y() + 0.5);
    }
}
