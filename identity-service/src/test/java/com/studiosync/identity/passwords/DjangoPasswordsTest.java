package com.studiosync.identity.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DjangoPasswordsTest {

    private static final String OF_DJANGO = "pbkdf2_sha256$10000$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=";
    private static final String ARGON2 = "argon2$argon2i$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$YC9+jJCrQhs5R6db7LlN8Q";

    private final DjangoPasswords passwords = new DjangoPasswords(10_000, 1 << 20);

    @Test
    void a_new_hash_verifies_and_differs_from_the_last_one() {
        String first = passwords.encode("pässwörd 🎹");
        String second = passwords.encode("pässwörd 🎹");

        assertTrue(first.startsWith("pbkdf2_sha256$10000$"));
        assertEquals(Verdict.MATCHES, passwords.verify("pässwörd 🎹", first));
        assertNotEquals(first, second);
    }

    @Test
    void the_verdict_tells_a_wrong_password_from_a_hash_that_nobody_can_use() {
        assertEquals(Verdict.MATCHES, passwords.verify("lètmein", OF_DJANGO));
        assertEquals(Verdict.DIFFERS, passwords.verify("lètmeinz", OF_DJANGO));
        assertEquals(Verdict.MATCHES, passwords.verify("secret", ARGON2));
        assertEquals(Verdict.DIFFERS, passwords.verify("wrong", ARGON2));
        assertEquals(Verdict.UNUSABLE, passwords.verify("lètmein", "!9wa845vn7098ythaehasldkfj"));
        assertEquals(Verdict.UNUSABLE, passwords.verify("lètmein", null));
        assertEquals(Verdict.DIFFERS, passwords.verifyNobody("lètmein"));
    }

    @Test
    void only_a_hash_as_new_ones_are_made_or_stronger_is_not_outdated() {
        assertFalse(passwords.isOutdated(OF_DJANGO));
        assertFalse(passwords.isOutdated(OF_DJANGO.replace("$10000$", "$10001$")));
        assertTrue(passwords.isOutdated(OF_DJANGO.replace("$10000$", "$9999$")));
        assertTrue(passwords.isOutdated("pbkdf2_sha1$390000$seasalt2$aDapRanzW8aHTz97v2TcfHzWD+I="));
        assertTrue(passwords.isOutdated(ARGON2));
        assertTrue(passwords.isOutdated("bcrypt$$2b$15$abcdefghijklmnopqrstuuhhIkKSyyjgyfgB95F9yTR5LLs5tdir2"));
        assertTrue(passwords.isOutdated("!unusable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hash", "verify", "nobody"})
    void an_event_loop_refuses_to_hash(String work) {
        Vertx vertx = Vertx.vertx();
        CompletableFuture<Object> done = new CompletableFuture<>();
        vertx.runOnContext(start -> {
            try {
                done.complete(
                        switch (work) {
                            case "hash" -> passwords.encode("any");
                            case "verify" -> passwords.verify("any", OF_DJANGO);
                            default -> passwords.verifyNobody("any");
                        });
            } catch (IllegalStateException refused) {
                done.completeExceptionally(refused);
            }
        });

        CompletionException refused = assertThrows(CompletionException.class, done::join);
        vertx.close();
        assertTrue(refused.getCause().getMessage().contains("event loop"));
    }
}
