package com.studiosync.identity.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts iterations instead of seconds: those that a hash takes by itself, and those that are spent on top. */
class VerificationTimeTest {

    private static final int TODAY = 10_000;
    private static final String BCRYPT = "bcrypt$$2b$04$abcdefghijklmnopqrstuuhhIkKSyyjgyfgB95F9yTR5LLs5tdir2";

    private final List<Integer> spent = new ArrayList<>();
    private final Deque<Long> times = new ArrayDeque<>();
    private final DjangoPasswords passwords = new DjangoPasswords(
            TODAY,
            1 << 20,
            (password, iterations) -> spent.add(iterations),
            () -> times.isEmpty() ? 0 : times.removeFirst());

    @Test
    void an_unknown_address_takes_todays_iterations() {
        passwords.verifyNobody("wrong");

        assertEquals(List.of(TODAY), spent);
    }

    @ParameterizedTest
    @CsvSource({"1,9999", "1000,9000", "9999,1", "10000,0", "10001,0"})
    void a_wrong_password_makes_up_for_the_iterations_that_an_old_hash_lacks(int iterations, int missing) {
        String encoded = String.format(
                Locale.ROOT, "pbkdf2_sha256$%d$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=", iterations);

        passwords.verify("wrong", encoded);

        assertEquals(List.of(missing), spent);
    }

    @Test
    void the_right_password_makes_up_for_nothing() {
        passwords.verify("pässwörd 🎹", "pbkdf2_sha256$1000$seasalt$9x+B9medwiFbgoAFeE4GP2j5tizWo59Vs0kPaE79RlE=");

        assertEquals(List.of(), spent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pbkdf2_sha256$99999999$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "md5$seasalt$3f86d0d3d465b7b458c231bf3555c0e3",
                "!unusable",
                ""
            })
    void a_hash_that_nobody_can_use_takes_as_long_as_an_unknown_address(String encoded) {
        passwords.verify("wrong", encoded);

        assertEquals(List.of(TODAY), spent);
    }

    /** A tenth of the iterations is tried first, and took 1000 nanoseconds: one for each. */
    @ParameterizedTest
    @CsvSource({"0,9000", "4000,5000", "9000,0", "500000,0"})
    void a_wrong_password_makes_up_for_the_time_that_another_format_leaves(long time, int rest) {
        times.addAll(List.of(0L, time, time, time + 1000));

        passwords.verify("wrong", BCRYPT);

        assertEquals(List.of(1000, rest), spent);
    }

    /** Half a million digests in less than that would be news. */
    @Test
    void what_is_spent_is_real_work() {
        DjangoPasswords real = new DjangoPasswords(500_000, 1 << 20);
        long start = System.nanoTime();

        real.verify("wrong", "!unusable");

        assertTrue(System.nanoTime() - start > 20_000_000);
    }
}
