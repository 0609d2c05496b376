package com.studiosync.studio.subdomains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.names.ReservedNames;
import com.studiosync.platform.problems.ProblemException;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubdomainTest {

    @Property
    void whatever_is_possible_is_a_dns_label_in_lower_case(@ForAll("almostLabels") String name) {
        Assume.that(Subdomain.refusal(name).isEmpty());

        assertTrue(name.length() >= 3 && name.length() <= 40, name);
        assertEquals(name.toLowerCase(Locale.ROOT), name);
        assertEquals(name, IDN.toUnicode(name));
        assertEquals(
                name + ".studiosync.com",
                URI.create("https://" + name + ".studiosync.com").getHost());
    }

    @Property
    void no_text_whatever_breaks_the_rules_themselves(@ForAll @StringLength(max = 200) String name) {
        assertTrue(Subdomain.refusal(name).isEmpty()
                || !Subdomain.refusal(name).get().isBlank());
    }

    @Property
    void every_ordinary_label_is_possible(@ForAll("ordinaryLabels") String name) {
        Assume.that(!ReservedNames.contains(name));
        Assume.that(!OffensiveNames.contains(name));

        assertEquals(Optional.empty(), Subdomain.refusal(name));
        assertEquals(name, new Subdomain(name).name());
    }

    @Property
    void upper_case_is_refused_and_not_lowered(@ForAll("ordinaryLabels") String name, @ForAll("letters") char letter) {
        String mixed = name.substring(0, name.length() - 1) + letter;

        assertEquals(Optional.of("must be in lower case"), Subdomain.refusal(mixed));
        assertThrows(ProblemException.class, () -> new Subdomain(mixed));
    }

    @Example
    void every_reserved_and_every_offensive_name_would_be_possible_otherwise() {
        ReservedNames.all().stream()
                .filter(name -> name.length() > 2)
                .forEach(name -> assertEquals(Optional.of("is reserved for the platform"), Subdomain.refusal(name)));
        OffensiveNames.all()
                .forEach(name -> assertEquals(Optional.of("is not acceptable as a name"), Subdomain.refusal(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "ab, must have 3 to 40 characters",
        "'', must have 3 to 40 characters",
        "a2345678901234567890123456789012345678901, must have 3 to 40 characters",
        "Rockschool, must be in lower case",
        "MÜLLER, must be in lower case",
        "rock_school, 'may contain only the letters a to z, digits and hyphens'",
        "rock.school, 'may contain only the letters a to z, digits and hyphens'",
        "müller, 'may contain only the letters a to z, digits and hyphens'",
        "rосk, 'may contain only the letters a to z, digits and hyphens'",
        "-rock, must neither begin nor end with a hyphen",
        "rock-, must neither begin nor end with a hyphen",
        "xn--mller-kva, must not be punycode (xn--)",
        "ab--cd, must not have hyphens in both third and fourth place",
        "www, is reserved for the platform",
        "api, is reserved for the platform",
        "admin, is reserved for the platform",
        "shit, is not acceptable as a name",
        "holy-shit-music, is not acceptable as a name",
        "sh1t-music, is not acceptable as a name",
        "s-h-i-t, is not acceptable as a name",
    })
    void what_is_not_possible_is_refused_with_the_reason(String name, String reason) {
        assertEquals(Optional.of(reason), Subdomain.refusal(name));
    }

    @ParameterizedTest
    @CsvSource({
        "rockschool",
        "abc",
        "a-b",
        "123",
        "scunthorpe",
        "admin-academy",
        "abc--def",
        "a234567890123456789012345678901234567890"
    })
    void what_is_possible_passes(String name) {
        assertEquals(Optional.empty(), Subdomain.refusal(name));
    }

    @Provide
    Arbitrary<String> almostLabels() {
        Arbitrary<String> nearly = Arbitraries.strings()
                .withCharRange('a', 'f')
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(45);
        Arbitrary<String> odd =
                Arbitraries.strings().withChars("ax-nA.ü_\u0000").ofMinLength(1).ofMaxLength(8);
        return Arbitraries.oneOf(ordinaryLabels(), nearly, odd);
    }

    @Provide
    Arbitrary<String> ordinaryLabels() {
        Arbitrary<String> outer =
                Arbitraries.strings().withCharRange('a', 'z').numeric().ofLength(1);
        Arbitrary<String> inner = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(38);
        return Combinators.combine(outer, inner, outer).as((first, middle, last) -> first + middle + last);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('A', 'Z');
    }
}
