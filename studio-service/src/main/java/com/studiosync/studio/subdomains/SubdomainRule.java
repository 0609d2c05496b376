package com.studiosync.studio.subdomains;

import com.studiosync.platform.names.ReservedNames;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules for subdomains, in the order in which they are told: the most telling reason comes first. */
enum SubdomainRule {
    LENGTH("must have 3 to 40 characters", name -> name.length() >= 3 && name.length() <= 40),
    LOWER_CASE("must be in lower case", name -> name.chars().noneMatch(Character::isUpperCase)),
    LETTERS("may contain only the letters a to z, digits and hyphens", matches("[a-z0-9-]*")),
    NO_OUTER_HYPHEN("must neither begin nor end with a hyphen", matches("(?!-).*(?<!-)")),
    /** An internationalised name can look just like another studio's. */
    NO_PUNYCODE("must not be punycode (xn--)", name -> !name.startsWith("xn--")),
    /** RFC 5891, section 4.2.3.1, keeps these for future encodings. */
    NO_DOUBLE_HYPHEN_THIRD("must not have hyphens in both third and fourth place", name -> !name.startsWith("--", 2)),
    NOT_RESERVED("is reserved for the platform", name -> !ReservedNames.contains(name)),
    NOT_OFFENSIVE("is not acceptable as a name", name -> !OffensiveNames.contains(name));

    private final String reason;
    private final Predicate<String> kept;

    SubdomainRule(String reason, Predicate<String> kept) {
        this.reason = reason;
        this.kept = kept;
    }

    String reason() {
        return reason;
    }

    static Optional<SubdomainRule> firstBrokenBy(String name) {
        return Arrays.stream(values()).filter(rule -> !rule.kept.test(name)).findFirst();
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
