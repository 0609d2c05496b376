package com.studiosync.studio.layout.drawing.floor;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.platform.drawings.Svg.Attribute;
import com.studiosync.studio.branding.Contrast;
import com.studiosync.studio.layout.plan.Door;
import com.studiosync.studio.layout.plan.Room;
import java.util.List;

/** The rooms without what is in them: first all floors, then the grid over them, then all walls, and the doors through those. */
record Rooms(List<Room> rooms, Frame frame) {

    void draw(Svg svg) {
        rooms.forEach(room -> {
            svg.open("g").addText("title", room.name()).addText("desc", Words.of(room));
            svg.add("rect", floor(room)).close();
        });
        drawGrid(svg);
        svg.open("g", a("class", "wall"));
        rooms.forEach(room -> svg.add("rect", outline(room)));
        rooms.forEach(room -> room.doors().forEach(door -> drawDoor(svg, room, door)));
        svg.close();
    }

    private void drawDoor(Svg svg, Room room, Door door) {
        String floor = Palette.of(room);
        new DoorSwing(room, door).draw(svg, frame, floor, Contrast.on(floor));
    }

    private void drawGrid(Svg svg) {
        StringBuilder lines = new StringBuilder();
        for (int column = 1; column < frame.grid().columns(); column++) {
            lines.append('M').append(Svg.number(frame.x(column))).append(' ').append(Svg.number(frame.top()));
            lines.append('V').append(Svg.number(frame.bottom()));
        }
        for (int row = 1; row < frame.grid().rows(); row++) {
            lines.append('M').append(Svg.number(frame.left())).append(' ').append(Svg.number(frame.y(row)));
            lines.append('H').append(Svg.number(frame.right()));
        }
        svg.add("path", a("class", "grid"), a("d", lines));
    }

    private Attribute[] floor(Room room) {
        return Attributes.box(
                frame.x(room.position().x()),
                frame.y(room.position().y()),
                room.size().width() * frame.cell(),
                room.size().height() * frame.cell(),
                0,
                Palette.of(room));
    }

    private Attribute[] outline(Room room) {
        return new Attribute[] {
            a("x", frame.x(room.position().x())),
            a("y", frame.y(room.position().y())),
            a("width", room.size().width() * frame.cell()),
            a("height", room.size().height() * frame.cell())
        };
    }
}
