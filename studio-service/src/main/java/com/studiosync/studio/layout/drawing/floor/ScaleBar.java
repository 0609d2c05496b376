package com.studiosync.studio.layout.drawing.floor;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A line of a round length, to measure the plan with. */
record ScaleBar(Frame frame) {

    static final double HEIGHT = 34;

    private static final double LONGEST = Frame.INNER / 4;
    private static final double TEXT = 12.5;

    void draw(Svg svg) {
        BigDecimal length = length();
        double width = width(length);
        double y = frame.bottom() + 16;
        svg.add(
                "path",
                a("class", "scale"),
                a("d", "M" + Svg.number(frame.left()) + " " + Svg.number(y) + "v6h" + Svg.number(width) + "v-6"));
        svg.addText(
                "text",
                Words.length(length, frame.grid()),
                Attributes.themed("detail", frame.left() + width + 10, y + 8, TEXT));
    }

    /** The longest of 1, 2, 5, 10 … that is not too long to draw; a cell where even 1 is. */
    private BigDecimal length() {
        return Stream.of("1", "2", "5", "10", "20", "50", "100", "200", "500")
                .map(BigDecimal::new)
                .filter(length -> width(length) <= LONGEST)
                .reduce((shorter, longer) -> longer)
                .orElse(frame.grid().cellSize());
    }

    private double width(BigDecimal length) {
        return length.doubleValue() / frame.grid().cellSize().doubleValue() * frame.cell();
    }
}
