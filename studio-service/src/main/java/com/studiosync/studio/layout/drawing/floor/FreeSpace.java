package com.studiosync.studio.layout.drawing.floor;

import com.studiosync.studio.layout.plan.Position;
import com.studiosync.studio.layout.plan.Room;

/** The cells of a room where nothing stands, for its name. */
final class FreeSpace {

    private final int width;
    private final int height;
    private final int left;
    private final int top;
    private final boolean[][] taken;

    FreeSpace(Room room) {
        width = room.size().width();
        height = room.size().height();
        left = room.position().x();
        top = room.position().y();
        taken = new boolean[height][width];
    }

    /** A rectangle of cells, on the grid. */
    record Space(int left, int top, int width, int height) {

        /** How high a line could be whose width is so many times its height, and the other way round. */
        double fit(double aspect) {
            return Math.min(width / aspect, height);
        }
    }

    /** Takes cells around a position, as far as they are in the room. */
    void take(Position position, int around) {
        take(position.x() - around, position.y() - around, 2 * around + 1, 2 * around + 1);
    }

    void take(int fromX, int fromY, int columns, int rows) {
        for (int y = Math.max(fromY - top, 0); y < Math.min(fromY - top + rows, height); y++) {
            for (int x = Math.max(fromX - left, 0); x < Math.min(fromX - left + columns, width); x++) {
                taken[y][x] = true;
            }
        }
    }

    /**
     * The free rectangle in which words of that aspect can be written largest, or the whole room when nothing is free. Looks,
     * row by row, how far up each column is free, and how far to both sides a column can be widened.
     */
    Space bestFor(double aspect) {
        Space best = null;
        int[] free = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                free[x] = taken[y][x] ? 0 : free[x] + 1;
            }
            for (int x = 0; x < width; x++) {
                Space space = widened(free, x, y);
                best = best == null || isBetter(space, best, aspect) ? space : best;
            }
        }
        return best.fit(aspect) > 0 ? best : new Space(left, top, width, height);
    }

    private Space widened(int[] free, int x, int y) {
        int from = x;
        int to = x;
        while (from > 0 && free[from - 1] >= free[x]) {
            from--;
        }
        while (to < width - 1 && free[to + 1] >= free[x]) {
            to++;
        }
        return new Space(left + from, top + y - free[x] + 1, to - from + 1, free[x]);
    }

    private static boolean isBetter(Space space, Space best, double aspect) {
        double more = space.fit(aspect) - best.fit(aspect);
        return more > 0 || more == 0 && space.width() * space.height() > best.width() * best.height();
    }
}
