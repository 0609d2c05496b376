package com.studiosync.identity.passwords;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DjangoPasswordsTest {

    /** As Django's own test suite published them, of several of its versions. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pbkdf2_sha256$10000$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$12000$seasalt$Ybw8zsFxqja97tY/o6G+Fy1ksY4U/Hw3DRrGED6Up4s="
            })
    void hashes_that_django_made_verify(String encoded) {
        assertTrue(DjangoPasswords.verify("lètmein", encoded));
        assertFalse(DjangoPasswords.verify("lètmeinz", encoded));
    }

    @Test
    void a_new_hash_verifies_and_differs_from_the_last_one() {
        String first = DjangoPasswords.encode("pässwörd 🎹", 10);
        String second = DjangoPasswords.encode("pässwörd 🎹", 10);

        assertTrue(first.startsWith("pbkdf2_sha256$10$"));
        assertTrue(DjangoPasswords.verify("pässwörd 🎹", first));
        assertFalse(first.equals(second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "$$$",
                "pbkdf2_sha256$x$salt$aGFzaA==",
                "pbkdf2_sha256$0$salt$aGFzaA==",
                "pbkdf2_sha256$-1$salt$aGFzaA==",
                "pbkdf2_sha256$99999999999$salt$aGFzaA==",
                "pbkdf2_sha256$1000$$aGFzaA==",
                "pbkdf2_sha256$1000$salt$%%%",
                "pbkdf2_sha256$1000$salt$",
                "md5$salt$hash",
                "!unusable"
            })
    void a_damaged_hash_belongs_to_no_password_and_breaks_nothing(String encoded) {
        assertFalse(DjangoPasswords.verify("any", encoded));
        assertTrue(DjangoPasswords.isWeakerThan(1, encoded));
    }

    @Test
    void an_event_loop_refuses_to_hash() {
        Vertx vertx = Vertx.vertx();
        CompletableFuture<String> hashed = new CompletableFuture<>();
        vertx.runOnContext(start -> {
            try {
                hashed.complete(DjangoPasswords.encode("any", 1));
            } catch (IllegalStateException refused) {
                hashed.completeExceptionally(refused);
            }
        });

        CompletionException refused = assertThrows(CompletionException.class, hashed::join);
        vertx.close();
        assertTrue(refused.getCause().getMessage().contains("event loop"));
    }
}
