package com.studiosync.studio.layout.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Where in the document something is, such as {@code rooms[2]}. */
final class Places {

    private Places() {}

    static String of(String list, int index) {
        return list + "[" + index + "]";
    }

    /** The elements of a list by their places, without those that are null. */
    static <T> Map<String, T> in(String list, List<T> elements) {
        Map<String, T> places = new LinkedHashMap<>();
        IntStream.range(0, elements.size())
                .filter(index -> elements.get(index) != null)
                .forEach(index -> places.put(of(list, index), elements.get(index)));
        return places;
    }

    /** What the elements say in one field, by the places of the field, without those that say nothing. */
    static <T, V> Map<String, V> values(Map<String, T> elements, String field, Function<T, V> value) {
        Map<String, V> values = new LinkedHashMap<>();
        elements.entrySet().stream()
                .filter(element -> Objects.nonNull(value.apply(element.getValue())))
                .forEach(element -> values.put(element.getKey() + "." + field, value.apply(element.getValue())));
        return values;
    }
}
