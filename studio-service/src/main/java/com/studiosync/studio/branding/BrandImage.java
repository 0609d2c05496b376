package com.studiosync.studio.branding;

import java.util.Locale;

/** A picture that a studio shows of itself. */
public enum BrandImage {
    LOGO(512),
    COVER(1_600);

    private final int maxSide;

    BrandImage(int maxSide) {
        this.maxSide = maxSide;
    }

    /** How many pixels its longer side has at most. */
    public int maxSide() {
        return maxSide;
    }

    /** As it is called in paths and in the names of changed fields. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For paths: the picture of that name on the wire. */
    public static BrandImage fromString(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
