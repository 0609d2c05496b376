package com.studiosync.profile.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folds text so that what people take for the same letter sorts and reads the same: case and marks are dropped. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** The folded text; letters without a Latin base, such as Greek ones, keep their script. */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return MARKS.matcher(bare.codePoints().mapToObj(Folding::letter).collect(Collectors.joining()))
                .replaceAll("");
    }

    /** Letters that Unicode does not take apart. */
    private static String letter(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'þ' -> "th";
            default -> Character.toString(letter);
        };
    }
}
