package com.studiosync.studio.layout.drawing.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.studio.layout.drawing.floor.FreeSpace.Space;
import com.studiosync.studio.layout.plan.Extent;
import com.studiosync.studio.layout.plan.Position;
import com.studiosync.studio.layout.plan.Room;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class FreeSpaceTest {

    private static final Room ROOM =
            new Room("id", "Room", Room.Kind.LESSON, 1, null, new Position(3, 2), new Extent(9, 6), null, null);

    @Property
    void it_is_as_good_as_the_best_of_all_rectangles_that_are_free(
            @ForAll("cells") List<Position> taken, @ForAll @DoubleRange(min = 0.5, max = 8) double aspect) {
        FreeSpace free = new FreeSpace(ROOM);
        taken.forEach(cell -> free.take(cell, 0));

        Space found = free.bestFor(aspect);

        assertEquals(bestOfAll(taken, aspect), isFree(found, taken) ? found.fit(aspect) : 0);
    }

    @Example
    void a_full_room_is_written_over() {
        FreeSpace free = new FreeSpace(ROOM);
        free.take(0, 0, 50, 50);

        assertEquals(new Space(3, 2, 9, 6), free.bestFor(2));
    }

    @Example
    void what_reaches_beyond_the_room_takes_what_is_inside() {
        FreeSpace free = new FreeSpace(ROOM);
        free.take(new Position(3, 2), 2);

        assertEquals(new Space(6, 2, 6, 6), free.bestFor(1));
    }

    @Provide
    Arbitrary<List<Position>> cells() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 11),
                        Arbitraries.integers().between(2, 7))
                .as(Position::new)
                .list()
                .ofMaxSize(14);
    }

    private static double bestOfAll(List<Position> taken, double aspect) {
        double best = 0;
        for (int left = 3; left < 12; left++) {
            for (int top = 2; top < 8; top++) {
                for (int width = 1; width <= 12 - left; width++) {
                    for (int height = 1; height <= 8 - top; height++) {
                        Space space = new Space(left, top, width, height);
                        best = isFree(space, taken) ? Math.max(best, space.fit(aspect)) : best;
                    }
                }
            }
        }
        return best;
    }

    private static boolean isFree(Space space, List<Position> taken) {
        return taken.stream()
                .noneMatch(cell -> cell.x() >= space.left()
                        && cell.x() < space.left() + space.width()
                        && cell.y() >= space.top()
                        && cell.y() < space.top() + space.height());
    }
}
