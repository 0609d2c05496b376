package com.studiosync.studio.layout.drawing.floor;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.platform.drawings.Svg.Attribute;
import com.studiosync.platform.drawings.TextWidth;
import com.studiosync.studio.layout.plan.Equipment;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the colours, numbers and symbols of the plan mean. */
final class Legend {

    private static final double SWATCH = 26;
    private static final double ROOM_ROW = 42;
    private static final double THING_ROW = 36;
    private static final double HEADING = 17;
    private static final double ENTRY = 15;
    private static final double DETAIL = 12.5;
    private static final double TEXT_AT = SWATCH + 10;

    private final Svg svg;
    private final RoomNames names;
    private double y;

    Legend(Svg svg, RoomNames names, double top) {
        this.svg = svg;
        this.names = names;
        this.y = top;
    }

    /** Draws it; returns where it ends. */
    double draw(Layout layout) {
        if (!layout.rooms().isEmpty()) {
            drawHeading("Rooms");
            drawColumns(layout.rooms(), 2, ROOM_ROW, this::drawRoom);
        }
        if (!layout.equipment().isEmpty()) {
            drawHeading("Equipment");
            Map<Equipment.Kind, Integer> pieces = layout.equipment().stream()
                    .collect(Collectors.groupingBy(
                            Equipment::kind, TreeMap::new, Collectors.summingInt(Equipment::quantity)));
            drawColumns(new ArrayList<>(pieces.entrySet()), 3, THING_ROW, this::drawKind);
        }
        return y;
    }

    private interface Entry<T> {
        void draw(T item, double x, double y, double width);
    }

    private void drawHeading(String heading) {
        svg.addText("text", heading, Attributes.themed("heading", Frame.MARGIN, y + HEADING, HEADING));
        y += HEADING + 16;
    }

    private <T> void drawColumns(List<T> items, int columns, double height, Entry<T> entry) {
        double width = Frame.INNER / columns;
        for (int i = 0; i < items.size(); i++) {
            entry.draw(
                    items.get(i), Frame.MARGIN + i % columns * width, y + i / columns * height, width - TEXT_AT - 12);
        }
        y += Math.ceil((double) items.size() / columns) * height + 14;
    }

    private void drawRoom(Room room, double x, double top, double width) {
        svg.open("g").addText("title", room.name());
        svg.add("rect", swatch(x, top, Palette.of(room)));
        names.number(room)
                .ifPresent(number -> RoomNames.drawBadge(svg, number, x + SWATCH / 2, top + SWATCH / 2, SWATCH * 0.36));
        svg.addText(
                "text",
                TextWidth.cut(room.name(), (width - drawRate(room, x + TEXT_AT + width, top + 12)) / ENTRY),
                Attributes.themed("entry", x + TEXT_AT, top + 12, ENTRY));
        svg.addText(
                "text",
                TextWidth.cut(Words.of(room), width / DETAIL),
                Attributes.themed("detail", x + TEXT_AT, top + 28, DETAIL));
        svg.close();
    }

    /** Ends at that place; returns how much of the line it takes. */
    private double drawRate(Room room, double x, double y) {
        if (room.hourlyRate() == null) {
            return 0;
        }
        String rate = Words.of(room.hourlyRate());
        svg.addText(
                "text",
                rate,
                a("class", "detail"),
                a("x", x),
                a("y", y),
                a("font-size", DETAIL),
                a("text-anchor", "end"));
        return (TextWidth.ems(rate) + 1) * DETAIL;
    }

    private static Attribute[] swatch(double x, double top, String colour) {
        return new Attribute[] {
            a("class", "swatch"),
            a("x", x),
            a("y", top),
            a("width", SWATCH),
            a("height", SWATCH),
            a("rx", 6),
            a("fill", colour)
        };
    }

    private void drawKind(Map.Entry<Equipment.Kind, Integer> pieces, double x, double top, double width) {
        Symbols.draw(svg, pieces.getKey(), x + SWATCH / 2, top + SWATCH / 2, SWATCH);
        String text = (pieces.getValue() > 1 ? pieces.getValue() + " × " : "") + Words.kind(pieces.getKey());
        svg.addText(
                "text", TextWidth.cut(text, width / ENTRY), Attributes.themed("entry", x + TEXT_AT, top + 18, ENTRY));
    }
}
