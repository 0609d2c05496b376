package com.studiosync.identity.passwords;

import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class OldHashesTest {

    /** Of the password that people in tests have, computed with Django 5.2 and argon2-cffi 25.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pbkdf2_sha1$1000$seasalt$LPTbYn9/9ALjztx0Dtq5V+DLYLg=",
                "scrypt$1024$seasalt$8$1$fTwdYrxXK5/OG6iyAYN++CxTZgMb6MHXR6rhVXIgSHjQ7FiXuVEFz4EvVUsmygTk21KAcS7joGurlDlxzzruZA==",
                "bcrypt_sha256$$2b$05$abcdefghijklmnopqrstuuGcuILa2E37uJs3NexF6McyNsliG6nJW",
                "argon2$argon2id$v=19$m=512,t=2,p=2$c2FsdHlzYWx0c2FsdA$GkhdFNO8seT/LA2TxslI4PTWcCq8L4mP48E+/5zwpMU"
            })
    void an_account_of_an_old_installation_signs_in_and_gets_a_hash_of_today(String old) {
        String email = verified();
        store(email, old);
        signIn(email, "not the password").then().statusCode(401);
        assertEquals(old, stored(email));

        signIn(email).then().statusCode(200);

        String anew = stored(email);
        assertTrue(anew.startsWith("pbkdf2_sha256$1000$"), anew);
        signIn(email).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "!", "md5$seasalt$3f86d0d3d465b7b458c231bf3555c0e3", "argon2$argon2id$v=19$m=999999999"})
    void a_hash_that_nobody_can_use_answers_like_an_unknown_address(String unusable) {
        String email = verified();
        store(email, unusable);
        String type = signIn(stranger()).path("type");

        signIn(email).then().statusCode(401).body("type", equalTo(type));

        assertEquals(unusable, stored(email));
    }

    private static void store(String email, String hash) {
        UUID account = accountOf(email);
        TestDatabase.execute("update accounts set password_hash = ? where id = ?", hash, account);
    }

    private static String stored(String email) {
        return TestDatabase.rows("select password_hash from accounts where email = ?", email)
                .get(0)
                .get(0)
                .toString();
    }
}
