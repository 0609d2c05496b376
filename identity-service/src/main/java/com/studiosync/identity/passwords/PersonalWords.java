package com.studiosync.identity.passwords;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What anybody would try first for one person: her names, her address, and the name of this service. Longest first. */
public record PersonalWords(List<String> words) {

    private static final String SERVICE = "StudioSync";
    private static final int SHORTEST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Where a text is cut: an address into its sides, a side into its words, a word into letters and digits. */
    private static final List<Pattern> CUTS =
            List.of(Pattern.compile("[@\\s]+"), SIGNS, Pattern.compile("[^\\p{L}\\p{M}]+"));

    /** The words of names and addresses, as they are written and without accents. */
    public static PersonalWords of(String... texts) {
        return new PersonalWords(Stream.concat(Stream.of(SERVICE), Arrays.stream(texts))
                .map(text -> Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC))
                .flatMap(text -> Stream.of(text, withoutMarks(text)))
                .flatMap(text -> CUTS.stream().flatMap(cut -> cut.splitAsStream(text)))
                .map(word -> SIGNS.matcher(word).replaceAll(""))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** What is left of a password without them. */
    String removedFrom(String password) {
        String rest = Normalizer.normalize(password, Normalizer.Form.NFC);
        for (String word : words) {
            rest = Pattern.compile(word, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(rest)
                    .replaceAll("");
        }
        return rest;
    }
}
