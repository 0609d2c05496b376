package com.studiosync.studio.layout.rules;

import com.studiosync.platform.problems.FieldError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong, each with its place. */
final class Violations {

    private final List<FieldError> found = new ArrayList<>();

    void add(String place, String message) {
        found.add(new FieldError(place, message));
    }

    /** Adds every value that an earlier place has already. */
    void addRepeated(Map<String, ?> valuesByPlace) {
        Map<Object, String> places = new HashMap<>();
        valuesByPlace.forEach((place, value) -> {
            String earlier = places.putIfAbsent(value, place);
            if (earlier != null) {
                add(place, "is the same as " + earlier);
            }
        });
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<FieldError> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
    }
}
