package com.studiosync.identity.passwords;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import java.time.Duration;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final PersonalWords CLARA =
            PersonalWords.of("Clara", "Wieck", "clara.wieck@musik-leipzig.example.com");
    private static final PasswordPolicy POLICY = new PasswordPolicy(Settings.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "correct horse battery staple",
                "a stranger's password",
                "password of an impostor",
                "three chords and the truth",
                "not the password",
                "against the clock",
                "how fast can a metronome go",
                "clara-k3jX9qPz2mWv",
                "gV7#kQ2pLm",
                "gV7#kQ2019pLmX",
                "frère jacques dormez",
                "один пароль на двоих",
                "🎹🎸🥁🎷🎺🎻🪕🪗🎤🎧",
            })
    void a_password_that_is_hard_to_guess_passes(String password) {
        assertDoesNotThrow(() -> POLICY.require("password", password, CLARA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "P@ssw0rd123",
                "password password",
                "qwertyuiop",
                "1q2w3e4r5t",
                "1234567890",
                "aaaaaaaaaa",
                "          ",
                "iloveyou12",
                "iloveguitar",
                "hunter2hunter2",
                "rockschool2024",
                "RockSchool2024!",
                "rockschool99",
                "rockschool1!",
                "violin2023!",
                "klavier2024",
                "Klavier2024!",
                "lukas2010!",
                "emma20150412",
                "Summer2024!",
            })
    void a_password_that_is_among_the_first_guesses_is_refused(String password) {
        refusal(POLICY, password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clarawieck",
                "Clara.Wieck!!",
                "clarawieck2024",
                "wieckclara99",
                "clara.wieck@musik-leipzig.example.com",
                "musikleipzig",
                "clara@example.com",
                "Clara@Leipzig1819",
                "cl4r4w13ck",
                "cl4r4w13ck2024",
                "kceiwaralc",
                "piano4clara",
                "i am clara wieck",
                "studiosync1",
                "StudioSync2024!",
            })
    void a_password_that_is_made_of_what_is_known_of_the_person_is_refused(String password) {
        String message = refusal(POLICY, password).message();

        assertTrue(message.startsWith("is too easy to guess. "), message);
    }

    @Test
    void accents_do_not_hide_a_name() {
        PersonalWords words = PersonalWords.of("Zoë", "Müller-Lüdenscheidt", "zml@example.com");

        assertThrows(ProblemException.class, () -> POLICY.require("password", "mullerludenscheidt", words));
        assertThrows(ProblemException.class, () -> POLICY.require("password", "ZOË MÜLLER 1", words));
    }

    @Test
    void the_refusal_names_the_field_and_says_what_to_do() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> POLICY.require("newPassword", "password123", CLARA));

        assertEquals(ProblemType.INVALID, refused.type());
        assertEquals("newPassword", refused.errors().get(0).field());
        String message = refused.errors().get(0).message();
        assertTrue(message.contains("very common password") && message.contains("Add another word or two"), message);
        assertFalse(message.contains("password123"), message);
    }

    @Test
    void the_refusal_speaks_english_wherever_the_service_runs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertTrue(refusal(POLICY, "password123").message().contains("very common"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void length_is_counted_in_characters_as_people_see_them() {
        assertEquals(
                "must have at least 10 characters", refusal(POLICY, "gV7#kQ2pL").message());
        assertEquals(
                "must have at least 10 characters",
                refusal(POLICY, "🎹🎸🥁🎷🎺🎻🪕🪗🎤").message());
        assertEquals(
                "must have at most 128 characters",
                refusal(POLICY, "gV7#kQ2pLm".repeat(13)).message());
        assertDoesNotThrow(() -> POLICY.require("password", "🎹🎸🥁🎷".repeat(10) + "gV7#kQ2pLm".repeat(8), CLARA));
    }

    @Test
    void the_least_length_and_strength_are_settings() {
        PasswordPolicy longer = new PasswordPolicy(Settings.DEFAULT.withMinLength(25));
        PasswordPolicy weaker = new PasswordPolicy(Settings.DEFAULT.withMinStrength(1));
        PasswordPolicy anything = new PasswordPolicy(Settings.DEFAULT.withMinStrength(0));

        assertEquals(
                "must have at least 25 characters",
                refusal(longer, "correct horse battery").message());
        assertDoesNotThrow(() -> weaker.require("password", "rockschool2024", CLARA));
        refusal(weaker, "password123");
        assertDoesNotThrow(() -> anything.require("password", "password123", CLARA));
    }

    /** Each of these signs may stand for a letter; an estimator that tries them all would need years, so a minute tells. */
    @Test
    void a_long_password_of_signs_does_not_keep_a_worker_busy() {
        String password = "4@8({[<369!|1i7l0$5+%2z".repeat(6).substring(0, 128);

        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> assertDoesNotThrow(() -> POLICY.require("password", password, CLARA)));
    }

    @Property(tries = 300)
    void any_text_is_accepted_or_refused_and_nothing_else(@ForAll @StringLength(max = 140) String password) {
        try {
            POLICY.require("password", password, CLARA);
        } catch (ProblemException refused) {
            assertEquals("password", refused.errors().get(0).field());
        }
    }

    @Property(tries = 100)
    void any_name_will_do(@ForAll @StringLength(max = 100) String name) {
        PersonalWords words = PersonalWords.of(name, name, name + "@example.com");

        assertDoesNotThrow(() -> POLICY.require("password", "gV7#kQ2pLm-correct horse battery", words));
    }

    private static FieldError refusal(PasswordPolicy policy, String password) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> policy.require("password", password, CLARA));
        return refused.errors().get(0);
    }
}
