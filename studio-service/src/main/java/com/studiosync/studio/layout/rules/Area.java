package com.studiosync.studio.layout.rules;

import com.studiosync.studio.layout.plan.Extent;
import com.studiosync.studio.layout.plan.Grid;
import com.studiosync.studio.layout.plan.Position;
import com.studiosync.studio.layout.plan.Room;
import java.util.Optional;

/** The cells that a room takes: right and bottom are the first ones that it does not. */
record Area(int left, int top, int right, int bottom) {

    /** Empty where the room does not tell, or tells what no room can have: then that is the violation. */
    static Optional<Area> of(Room room) {
        if (room == null || !isPosition(room.position()) || !isSize(room.size())) {
            return Optional.empty();
        }
        int left = room.position().x();
        int top = room.position().y();
        return Optional.of(new Area(
                left, top, left + room.size().width(), top + room.size().height()));
    }

    static boolean isPosition(Position position) {
        return position != null
                && isWithin(0, position.x(), Grid.MAX_SIDE - 1)
                && isWithin(0, position.y(), Grid.MAX_SIDE - 1);
    }

    static boolean isSize(Extent size) {
        return size != null && isWithin(1, size.width(), Grid.MAX_SIDE) && isWithin(1, size.height(), Grid.MAX_SIDE);
    }

    static boolean isWithin(int from, Integer value, int to) {
        return value != null && value >= from && value <= to;
    }

    /** Also true for a grid that is none, which is a violation of its own. */
    boolean isOn(Grid grid) {
        return grid == null || fits(right, grid.columns()) && fits(bottom, grid.rows());
    }

    static boolean isOn(Grid grid, Position position) {
        return new Area(position.x(), position.y(), position.x() + 1, position.y() + 1).isOn(grid);
    }

    private static boolean fits(int end, Integer cells) {
        return !isWithin(1, cells, Grid.MAX_SIDE) || end <= cells;
    }

    boolean contains(Position position) {
        return position.x() >= left && position.x() < right && position.y() >= top && position.y() < bottom;
    }

    boolean overlaps(Area other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
