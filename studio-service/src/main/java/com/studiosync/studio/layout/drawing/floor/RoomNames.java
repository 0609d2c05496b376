package com.studiosync.studio.layout.drawing.floor;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.platform.drawings.TextWidth;
import com.studiosync.studio.branding.Contrast;
import com.studiosync.studio.layout.plan.Label;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Room;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the rooms' names where nothing stands; a room that is too small gets a number, which the legend explains. */
final class RoomNames {

    static final double WORD = 12.5;

    private static final double DETAIL = 0.66;
    private static final double BADGE = 9;

    private final Layout layout;
    private final Frame frame;
    private final Things things;
    private final Map<Room, Integer> numbers = new HashMap<>();

    RoomNames(Layout layout, Frame frame, Things things) {
        this.layout = layout;
        this.frame = frame;
        this.things = things;
    }

    void draw(Svg svg) {
        layout.rooms().forEach(room -> {
            FreeSpace free = freeIn(room);
            RoomName.in(free, room.name(), frame.cell())
                    .ifPresentOrElse(name -> draw(svg, room, name), () -> drawNumber(svg, room, free));
        });
    }

    /** The number that stands in the room instead of its name. */
    Optional<Integer> number(Room room) {
        return Optional.ofNullable(numbers.get(room));
    }

    private FreeSpace freeIn(Room room) {
        FreeSpace free = new FreeSpace(room);
        things.takeFrom(free, room);
        room.doors().forEach(door -> new DoorSwing(room, door).takeFrom(free));
        layout.labels()
                .forEach(label ->
                        free.take(label.position().x(), label.position().y(), cells(label), 1));
        return free;
    }

    private int cells(Label label) {
        return (int) Math.ceil(TextWidth.ems(label.text()) * WORD / frame.cell());
    }

    private void draw(Svg svg, Room room, RoomName name) {
        double x = frame.x(name.space().left() + name.space().width() / 2.0);
        double middle = frame.y(name.space().top() + name.space().height() / 2.0);
        String ink = Contrast.on(Palette.of(room));
        String detail = Words.people(room.capacity());
        boolean detailed = room.capacity() > 0 && hasRoomFor(detail, name);
        double y = middle - (name.height() + (detailed ? name.size() * DETAIL * 1.3 : 0)) / 2;
        for (String line : name.lines()) {
            y += name.size() * 1.18;
            svg.addText("text", line, Attributes.text(x, y - name.size() * 0.28, name.size(), "middle", ink));
        }
        if (detailed) {
            svg.addText(
                    "text",
                    detail,
                    a("x", x),
                    a("y", y + name.size() * DETAIL * 0.95),
                    a("font-size", name.size() * DETAIL),
                    a("text-anchor", "middle"),
                    a("fill", ink),
                    a("fill-opacity", ".85"));
        }
    }

    private boolean hasRoomFor(String detail, RoomName name) {
        double size = name.size() * DETAIL;
        return TextWidth.ems(detail) * size < name.space().width() * frame.cell() * 0.9
                && name.height() + size * 1.5 < name.space().height() * frame.cell();
    }

    private void drawNumber(Svg svg, Room room, FreeSpace free) {
        int number = numbers.size() + 1;
        numbers.put(room, number);
        FreeSpace.Space space = free.bestFor(1);
        double radius = Math.min(BADGE, Math.min(space.width(), space.height()) * frame.cell() * 0.46);
        drawBadge(
                svg,
                number,
                frame.x(space.left() + space.width() / 2.0),
                frame.y(space.top() + space.height() / 2.0),
                radius);
    }

    static void drawBadge(Svg svg, int number, double x, double y, double radius) {
        svg.add("circle", a("cx", x), a("cy", y), a("r", radius), a("fill", Contrast.DARK));
        svg.addText(
                "text",
                Integer.toString(number),
                Attributes.text(x, y + radius * 0.4, radius * 1.1, "middle", Contrast.LIGHT));
    }
}
