package com.studiosync.identity.passwords;

import com.nulabinc.zxcvbn.Feedback;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Estimates how hard a password is to guess. zxcvbn counts much for the mere number of parts, so that
 * {@code rockschool2024!} looks strong; what everybody puts around a word is therefore taken away first. It has no
 * opinion on long passwords that it could not form on their first characters, and takes seconds for some of them.
 */
final class StrengthMeter {

    /** Takes a tenth of a second at the worst, and a millisecond for what people choose. */
    private static final int MEASURED_CODE_POINTS = 32;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
    private static final int SHORT = 3;
    private static final String PERSONAL = "user_inputs";
    private static final String DECORATION =
            "Your own names and address, years, and digits or signs around a word do not help.";

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /** From 0, guessed at once, to 4, and what to do better. */
    record Estimate(int score, String advice) {}

    Estimate estimate(String password, PersonalWords words) {
        String own = start(YEAR.matcher(words.removedFrom(password)).replaceAll(""));
        Strength whole = zxcvbn.measure(own, words.words());
        String core = core(whole.getSequence());
        Strength inner = core.equals(own) ? whole : zxcvbn.measure(core, words.words());
        Strength weaker = inner.getScore() < whole.getScore() ? inner : whole;
        boolean isDecorated = !core.equals(start(password));
        return new Estimate(
                weaker.getScore(), advice(weaker.getFeedback(), isDecorated ? Stream.of(DECORATION) : Stream.empty()));
    }

    private static String start(String password) {
        int length = Math.min(MEASURED_CODE_POINTS, password.codePointCount(0, password.length()));
        return password.substring(0, password.offsetByCodePoints(0, length));
    }

    /** Without personal words and dates; where nothing but known words is left, also without what is short or a run. */
    private static String core(List<Match> parts) {
        List<Match> kept = parts.stream()
                .filter(Predicate.not(StrengthMeter::isKnownOfThePerson))
                .toList();
        boolean onlyWords = kept.stream().allMatch(part -> isWord(part) || isDecoration(part));
        return kept.stream()
                .filter(part -> !onlyWords || isWord(part))
                .map(part -> part.token)
                .collect(Collectors.joining());
    }

    private static boolean isKnownOfThePerson(Match part) {
        return switch (part.pattern) {
            case Dictionary -> PERSONAL.equals(part.dictionaryName);
            case Date -> true;
            default -> false;
        };
    }

    private static boolean isWord(Match part) {
        return switch (part.pattern) {
            case Dictionary -> true;
            case Repeat -> part.baseToken.length() >= SHORT;
            default -> false;
        };
    }

    private static boolean isDecoration(Match part) {
        return switch (part.pattern) {
            case Sequence, Repeat -> true;
            default -> part.tokenLength() < SHORT;
        };
    }

    /** Not in the language of the machine that the service happens to run on. */
    private static String advice(Feedback feedback, Stream<String> first) {
        return Stream.of(
                        first,
                        Stream.of(feedback.getWarning(Locale.ROOT)),
                        feedback.getSuggestions(Locale.ROOT).stream(),
                        Stream.of("Use several words that do not belong together."))
                .flatMap(sentences -> sentences)
                .filter(sentence -> !sentence.isBlank())
                .collect(Collectors.joining(" "));
    }
}
