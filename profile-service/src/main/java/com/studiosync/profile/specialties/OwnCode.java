package com.studiosync.profile.specialties;

import com.studiosync.profile.people.Folding;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Codes of specialties that a studio adds. Their prefix keeps them apart from all that the shared catalogue may ever have. */
final class OwnCode {

    private static final String PREFIX = "OWN_";
    private static final String NAMELESS = "SPECIALTY";

    /** Leaves room for prefix and number within the longest code. */
    private static final int MAX_LENGTH = 50;

    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^_|_$");

    private OwnCode() {}

    /** The code for a label, with a number behind it when others of that name came before. */
    static String of(String label, Set<String> taken) {
        String code = PREFIX + name(label);
        return taken.contains(code) ? numbered(code, taken) : code;
    }

    private static String numbered(String code, Set<String> taken) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> code + "_" + number)
                .filter(numbered -> !taken.contains(numbered))
                .findFirst()
                .orElseThrow();
    }

    private static String name(String label) {
        String name = trimmed(
                BETWEEN.matcher(Folding.fold(label).toUpperCase(Locale.ROOT)).replaceAll("_"));
        String cut = name.length() <= MAX_LENGTH ? name : trimmed(name.substring(0, MAX_LENGTH));
        return cut.isEmpty() ? NAMELESS : cut;
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }
}
