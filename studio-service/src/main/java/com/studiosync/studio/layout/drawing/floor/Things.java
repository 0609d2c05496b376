package com.studiosync.studio.layout.drawing.floor;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.studio.branding.Contrast;
import com.studiosync.studio.layout.plan.Equipment;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Room;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The equipment on the plan: larger than its cell where cells are small, but inside its room and beside its neighbours. */
final class Things {

    private static final double SMALLEST_WISH = 25;
    private static final double LARGEST = 44;
    private static final double FILLED = 0.92;

    private final Layout layout;
    private final Frame frame;
    private final Map<String, Room> rooms;
    private final Map<Equipment, Double> sizes;

    Things(Layout layout, Frame frame) {
        this.layout = layout;
        this.frame = frame;
        this.rooms = layout.rooms().stream().collect(Collectors.toMap(Room::id, Function.identity()));
        this.sizes = layout.equipment().stream().collect(Collectors.toMap(Function.identity(), this::fittingSize));
    }

    void draw(Svg svg) {
        layout.equipment().forEach(thing -> draw(svg, thing));
    }

    /** Nothing is written where something stands. */
    void takeFrom(FreeSpace free, Room room) {
        layout.equipment().stream()
                .filter(thing -> thing.room().equals(room.id()))
                .forEach(thing ->
                        free.take(thing.position(), (int) Math.ceil((sizes.get(thing) / frame.cell() - 1) / 2)));
    }

    private void draw(Svg svg, Equipment thing) {
        Room room = rooms.get(thing.room());
        double size = sizes.get(thing);
        double x = within(
                frame.x(room.position().x()),
                frame.centreX(thing.position()),
                frame.x(room.position().x() + room.size().width()),
                size);
        double y = within(
                frame.y(room.position().y()),
                frame.centreY(thing.position()),
                frame.y(room.position().y() + room.size().height()),
                size);
        svg.open("g", a("class", "thing")).addText("title", thing.name()).addText("desc", Words.of(thing, room.name()));
        Symbols.draw(svg, thing.kind(), x, y, size);
        if (thing.quantity() > 1) {
            drawQuantity(svg, thing.quantity(), x + size * 0.42, y - size * 0.4, size * 0.4);
        }
        svg.close();
    }

    private static void drawQuantity(Svg svg, int quantity, double x, double y, double size) {
        String text = Integer.toString(quantity);
        double width = size * (0.62 + 0.5 * text.length());
        svg.add("rect", Attributes.box(x - width / 2, y - size * 0.6, width, size * 1.2, size * 0.6, Contrast.DARK));
        svg.addText("text", text, Attributes.text(x, y + size * 0.34, size * 0.95, "middle", Contrast.LIGHT));
    }

    private double fittingSize(Equipment thing) {
        Room room = rooms.get(thing.room());
        double wish = Math.min(LARGEST, Math.max(SMALLEST_WISH, frame.cell() * FILLED));
        double cells = IntStream.of(room.size().width(), room.size().height(), distanceToNext(thing))
                .min()
                .orElseThrow();
        return Math.min(wish, cells * frame.cell() * FILLED);
    }

    private int distanceToNext(Equipment thing) {
        int nearest = Integer.MAX_VALUE;
        for (Equipment other : layout.equipment()) {
            int distance = Math.max(
                    Math.abs(thing.position().x() - other.position().x()),
                    Math.abs(thing.position().y() - other.position().y()));
            nearest = other == thing ? nearest : Math.min(nearest, distance);
        }
        return nearest;
    }

    /** The centre, moved so far that a tile of that size leaves a little of the wall's inside free. */
    private static double within(double from, double centre, double to, double size) {
        double half = size / FILLED / 2;
        return Math.max(from + half, Math.min(to - half, centre));
    }
}
