package com.studiosync.studio.layout.drawing.floor;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.studio.layout.plan.Door;
import com.studiosync.studio.layout.plan.Room;

/** A door as architects draw it: a gap in the wall, the open leaf, and the way that it swings into the room. */
record DoorSwing(Room room, Door door) {

    private boolean liesFlat() {
        return door.wall() == Door.Wall.NORTH || door.wall() == Door.Wall.SOUTH;
    }

    private int hingeX() {
        int beyond = door.wall() == Door.Wall.EAST ? room.size().width() : liesFlat() ? door.offset() : 0;
        return room.position().x() + beyond;
    }

    private int hingeY() {
        int beyond = door.wall() == Door.Wall.SOUTH ? room.size().height() : liesFlat() ? 0 : door.offset();
        return room.position().y() + beyond;
    }

    /** One into the room: right or down for a wall on its left or upper side. */
    private int inward() {
        return door.wall() == Door.Wall.NORTH || door.wall() == Door.Wall.WEST ? 1 : -1;
    }

    /** A leaf is never longer than the room is deep. */
    private int leaf() {
        return Math.min(
                door.width(), liesFlat() ? room.size().height() : room.size().width());
    }

    /** Nothing is written where the door swings. */
    void takeFrom(FreeSpace free) {
        int back = inward() < 0 ? leaf() : 0;
        if (liesFlat()) {
            free.take(hingeX(), hingeY() - back, door.width(), leaf());
        } else {
            free.take(hingeX() - back, hingeY(), leaf(), door.width());
        }
    }

    void draw(Svg svg, Frame frame, String wallColour, String ink) {
        double x = frame.x(hingeX());
        double y = frame.y(hingeY());
        double gap = door.width() * frame.cell();
        double leaf = leaf() * frame.cell() * inward();
        String move = "M" + Svg.number(x) + " " + Svg.number(y);
        String across = liesFlat() ? "h" + Svg.number(gap) : "v" + Svg.number(gap);
        svg.add("path", a("d", move + across), a("stroke", wallColour), a("stroke-width", "4.5"));
        svg.add(
                "path",
                a("d", move + swing(gap, leaf)),
                a("stroke", ink),
                a("stroke-width", "1.2"),
                a("stroke-opacity", ".75"));
    }

    /** The leaf from its hinge, and the quarter of an ellipse from its end to the other side of the gap. */
    private String swing(double gap, double leaf) {
        String along = Svg.number(gap);
        String inside = Svg.number(leaf);
        String back = Svg.number(-leaf);
        String depth = Svg.number(Math.abs(leaf));
        String clockwise = liesFlat() == leaf < 0 ? " 0 0 1 " : " 0 0 0 ";
        return liesFlat()
                ? "v" + inside + "a" + along + " " + depth + clockwise + along + " " + back
                : "h" + inside + "a" + depth + " " + along + clockwise + back + " " + along;
    }
}
