package com.studiosync.profile.teachers;

/** The page of a teacher was asked for by a slug that she had before; it is found by the one that she has now. */
public final class MovedPage extends RuntimeException {

    private final String slug;

    MovedPage(String slug) {
        super("It is at " + slug, null, false, false);
        this.slug = slug;
    }

    /** The slug that she has now. */
    public String slug() {
        return slug;
    }
}
