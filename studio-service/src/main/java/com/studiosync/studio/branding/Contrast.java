package com.studiosync.studio.branding;

import java.util.stream.IntStream;

/**
 * Chooses what can be read on a colour.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
 */
public final class Contrast {

    public static final String DARK = "#050505";
    public static final String LIGHT = "#ffffff";

    private Contrast() {}

    /** Dark or light, whichever stands out more from a colour {@code #rrggbb}: always enough for level AA. */
    public static String on(String background) {
        return ratio(DARK, background) >= ratio(LIGHT, background) ? DARK : LIGHT;
    }

    /** From 1 for the same colour to 21 for black on white. */
    public static double ratio(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        double[] linear = IntStream.of(1, 3, 5)
                .mapToDouble(at -> linear(Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
