package com.studiosync.studio.layout.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverlapsTest {

    @Property
    void the_sweep_finds_what_marking_each_cell_finds(@ForAll("areas") List<Area> areas) {
        assertEquals(byMarkingCells(areas), Overlaps.among(numbered(areas)));
    }

    @Property
    void the_first_one_is_told_of_each(@ForAll("areas") List<Area> areas) {
        Map<Integer, Integer> first = new HashMap<>();
        byMarkingCells(areas).forEach((room, earlier) -> first.put(room, earlier.first()));

        assertEquals(first, Overlaps.firstOf(numbered(areas)));
    }

    @Example
    void rooms_that_touch_do_not_overlap() {
        Area room = new Area(5, 5, 10, 10);

        assertFalse(room.overlaps(new Area(10, 5, 12, 10)));
        assertFalse(room.overlaps(new Area(0, 5, 5, 10)));
        assertFalse(room.overlaps(new Area(5, 10, 10, 12)));
        assertFalse(room.overlaps(new Area(5, 0, 10, 5)));
        assertFalse(room.overlaps(new Area(10, 10, 12, 12)));
    }

    @Example
    void a_room_inside_another_overlaps_it() {
        Area hall = new Area(0, 0, 10, 10);
        Area booth = new Area(4, 4, 5, 5);

        assertTrue(hall.overlaps(booth));
        assertTrue(booth.overlaps(hall));
        assertTrue(hall.overlaps(hall));
    }

    @Provide
    Arbitrary<List<Area>> areas() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 24);
        Arbitrary<Integer> side = Arbitraries.integers().between(1, 9);
        return Combinators.combine(place, place, side, side)
                .as((left, top, width, height) -> new Area(left, top, left + width, top + height))
                .list()
                .ofMaxSize(25);
    }

    private static Map<Integer, Area> numbered(List<Area> areas) {
        Map<Integer, Area> numbered = new HashMap<>();
        areas.forEach(area -> numbered.put(numbered.size(), area));
        return numbered;
    }

    private static SortedMap<Integer, TreeSet<Integer>> byMarkingCells(List<Area> areas) {
        Map<List<Integer>, List<Integer>> cells = new HashMap<>();
        SortedMap<Integer, TreeSet<Integer>> overlaps = new TreeMap<>();
        for (int room = 0; room < areas.size(); room++) {
            for (int x = areas.get(room).left(); x < areas.get(room).right(); x++) {
                for (int y = areas.get(room).top(); y < areas.get(room).bottom(); y++) {
                    List<Integer> here = cells.computeIfAbsent(List.of(x, y), cell -> new ArrayList<>());
                    if (!here.isEmpty()) {
                        overlaps.computeIfAbsent(room, later -> new TreeSet<>()).addAll(here);
                    }
                    here.add(room);
                }
            }
        }
        return overlaps;
    }
}
