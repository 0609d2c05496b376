package com.studiosync.identity.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.problems.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private static final PersonalWords WORDS = PersonalWords.of("Clara", "Wieck", "clara@example.com");
    private static final String GOOD = "correct horse battery";

    /** Of 390 MiB in one pass: quick enough to verify, but more than a third of the heap that tests have. */
    private static final String LARGE =
            "argon2$argon2id$v=19$m=400000,t=1,p=1$c2FsdHlzYWx0c2FsdA$otLKukw8JOSzgw5uIPUA0A";

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final PasswordHasher hasher = hasher(Settings.DEFAULT);

    private PasswordHasher hasher(PasswordConfig config) {
        return new PasswordHasher(config, new PasswordPolicy(config), metrics);
    }

    @AfterEach
    void stop() {
        hasher.stop();
    }

    @Test
    void a_new_password_is_measured_and_hashed() {
        String hash = result(hasher.hashNew("newPassword", GOOD, WORDS));

        assertEquals(Verdict.MATCHES, result(hasher.verify(GOOD, hash)));
        assertFalse(hasher.isOutdated(hash));
    }

    @Test
    void a_weak_password_is_refused_under_the_name_of_its_field_and_never_hashed() {
        Uni<String> hashed = hasher.hashNew("newPassword", "password123", WORDS);

        CompletionException failed = assertThrows(CompletionException.class, () -> result(hashed));
        ProblemException refused = (ProblemException) failed.getCause();
        assertEquals(422, refused.type().status());
        assertEquals("newPassword", refused.errors().get(0).field());
        assertEquals(0, count("hash"));
    }

    @Test
    void a_password_that_was_good_enough_once_can_be_hashed_anew() {
        assertTrue(result(hasher.hash("12345")).startsWith("pbkdf2_sha256$1000$"));
    }

    @Test
    void what_takes_more_than_a_third_of_the_heap_is_unusable_whatever_the_setting() {
        PasswordHasher generous = hasher(Settings.DEFAULT.withMaxMemory(Settings.megabytes(1L << 20)));

        assertEquals(Verdict.UNUSABLE, result(generous.verify(GOOD, LARGE)));
        generous.stop();
    }

    @Test
    void hashes_and_verifications_are_timed() {
        String hash = result(hasher.hash(GOOD));

        result(hasher.verify(GOOD, hash));
        result(hasher.verifyNobody(GOOD));

        assertEquals(1, count("hash"));
        assertEquals(2, count("verify"));
    }

    private long count(String kind) {
        return metrics.get("password.hash.time").tag("kind", kind).timer().count();
    }

    private static <T> T result(Uni<T> work) {
        return work.subscribeAsCompletionStage().join();
    }
}
