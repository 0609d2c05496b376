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
        return Contrast.ratio(BLACK, background) > Contrast.ratio(WHITE, background) ? BLACK : WHITE;
    }
}
