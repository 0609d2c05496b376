package com.studiosync.platform.drawings;

/** How wide words are, about: the font is the reader's, so nobody can tell exactly. Rather too wide than too narrow. */
public final class TextWidth {

    private static final String NARROW = "ijltfrI.,:;'|!()[] ";
    private static final String WIDE = "mwMW@%—";
    private static final int FIRST_IDEOGRAM = 0x1100;
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** In ems, which are the size of the font. */
    public static double ems(String text) {
        return text.codePoints().mapToDouble(TextWidth::ems).sum();
    }

    private static double ems(int character) {
        if (character >= FIRST_IDEOGRAM) {
            return 1.1;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(character) ? 0.71 : 0.59;
    }

    /** As much of a text as fits, with an ellipsis where something is missing. */
    public static String cut(String text, double mostEms) {
        if (ems(text) <= mostEms) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        double left = mostEms - 1;
        for (int character : text.codePoints().toArray()) {
            left -= ems(character);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.toString().strip() + ELLIPSIS;
    }
}
