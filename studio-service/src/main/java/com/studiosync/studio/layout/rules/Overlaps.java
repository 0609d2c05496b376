package com.studiosync.studio.layout.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the rooms that overlap, by sweeping over the plan from left to right: a room is compared with those alone that the
 * sweep has entered and not left.
 */
final class Overlaps {

    private Overlaps() {}

    /** For each room that overlaps earlier ones, by its index: the first of them. */
    static SortedMap<Integer, Integer> firstOf(Map<Integer, Area> areas) {
        SortedMap<Integer, TreeSet<Integer>> all = among(areas);
        SortedMap<Integer, Integer> first = new TreeMap<>();
        all.forEach((room, earlier) -> first.put(room, earlier.first()));
        return first;
    }

    /** For each room that overlaps earlier ones, by its index: all of them. */
    static SortedMap<Integer, TreeSet<Integer>> among(Map<Integer, Area> areas) {
        SortedMap<Integer, TreeSet<Integer>> overlaps = new TreeMap<>();
        List<Map.Entry<Integer, Area>> entered = new ArrayList<>();
        fromLeftToRight(areas).forEach(next -> {
            entered.removeIf(room -> room.getValue().right() <= next.getValue().left());
            entered.stream()
                    .filter(room -> room.getValue().overlaps(next.getValue()))
                    .forEach(room -> note(overlaps, room.getKey(), next.getKey()));
            entered.add(next);
        });
        return overlaps;
    }

    private static List<Map.Entry<Integer, Area>> fromLeftToRight(Map<Integer, Area> areas) {
        return areas.entrySet().stream()
                .sorted(Comparator.comparingInt(room -> room.getValue().left()))
                .toList();
    }

    private static void note(SortedMap<Integer, TreeSet<Integer>> overlaps, int one, int other) {
        overlaps.computeIfAbsent(Math.max(one, other), later -> new TreeSet<>()).add(Math.min(one, other));
    }
}
