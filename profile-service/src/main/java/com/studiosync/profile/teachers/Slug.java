package com.studiosync.profile.teachers;

import com.studiosync.profile.people.Folding;
import java.util.regex.Pattern;

/** Turns a name into the last segment of a public page's address. */
final class Slug {

    /** Lower-case ASCII letters and digits in groups with single hyphens between them. It never goes back, so a long text is no deep one. */
    static final String FORM = "[a-z0-9]++(?:-[a-z0-9]++)*+";

    /** Leaves room for a number within the longest slug. */
    private static final int MAX_LENGTH = 70;

    private static final String NAMELESS = "teacher";
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /** The slug of a name; {@code teacher} for names that have no letter in common with an address. */
    static String of(String name) {
        String slug = trimmed(BETWEEN.matcher(Folding.fold(name)).replaceAll("-"));
        String cut = slug.length() <= MAX_LENGTH ? slug : trimmed(slug.substring(0, MAX_LENGTH));
        return cut.isEmpty() ? NAMELESS : cut;
    }

    private static String trimmed(String slug) {
        return EDGES.matcher(slug).replaceAll("");
    }
}
