package com.studiosync.studio.branding;

/**
 * The colour of text on a background: black or white, whichever stands out more. One of the two always has a contrast of at
 * least 4.58 : 1, and WCAG asks for 4.5 : 1 at level AA.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
 */
public final class TextColor {

    private static final String BLACK = "#000000";
    private static final String WHITE = "#ffffff";

    /** What WCAG adds to both luminances, for the light that every screen reflects. */
    private static final double FLARE = 0.05;

    private TextColor() {}

    /**
     * The colour of text on a background.
     *
     * @param background as {@code #rrggbb}, or {@code null} for none, and then the text has none either
     */
    public static String on(String background) {
        if (background == null) {
            return null;
        }
        double luminance = luminance(Integer.parseInt(background, 1, background.length(), 16));
        double againstBlack = (luminance + FLARE) / FLARE;
        double againstWhite = (1 + FLARE) / (luminance + FLARE);
        return againstBlack > againstWhite ? BLACK : WHITE;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
