package com.studiosync.identity.passwords.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredHashesTest {

    private final StoredHashes hashes = new StoredHashes(128 << 20);

    /**
     * As Django's own tests publish them (tests/auth_tests/test_hashers.py of 1.4, 1.6, 4.1, 5.1 and 5.2); the two of
     * bcrypt are those that passlib's tests (test_handlers_django.py) hold against Django 1.4 and 1.6.
     */
    @ParameterizedTest
    @CsvSource({
        "lètmein,pbkdf2_sha256$10000$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
        "lètmein,pbkdf2_sha256$12000$seasalt$Ybw8zsFxqja97tY/o6G+Fy1ksY4U/Hw3DRrGED6Up4s=",
        "lètmein,pbkdf2_sha256$390000$seasalt$8xBlGd3jVgvJ+92hWPxi5ww0uuAuAnKgC45eudxro7c=",
        "lètmein,pbkdf2_sha256$1000000$seasalt$r1uLUxoxpP2Ued/qxvmje7UH9PUJBkRrvf9gGPL7Cps=",
        "lètmein,pbkdf2_sha1$390000$seasalt2$aDapRanzW8aHTz97v2TcfHzWD+I=",
        "lètmein,scrypt$16384$seasalt$8$1$Qj3+9PPyRjSJIebHnG81TMjsqtaIGxNQG/aEB/NYafTJ7tibgfYz71m0ldQESkXFRkdVCBhhY8mx7rQwite/Pw==",
        "lètmein,scrypt$16384$seasalt$8$5$ECMIUp+LMxMSK8xB/IVyba+KYGTI7FTnet025q/1f/vBAVnnP3hdYqJuRi+mJn6ji6ze3Fbb7JEFPKGpuEf5vw==",
        "secret,'argon2$argon2i$m=8,t=1,p=1$c29tZXNhbHQ$gwQOXSNhxiOxPOA0+PY10P9QFO4NAYysnqRt1GSQLE55m+2GYDt9FEjPMHhP2Cuf0nOEXXMocVrsJAtNSsKyfg'",
        "secret,'argon2$argon2i$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$YC9+jJCrQhs5R6db7LlN8Q'",
        "secret,'argon2$argon2id$v=19$m=102400,t=2,p=8$Y041dExhNkljRUUy$TMa6A8fPJhCAUXRhJXCXdw'",
        "lètmein,bcrypt_sha256$$2a$08$NDjSAIcas.EcoxCRiArvT.MkNiPYVhrsrnJsRkLueZOoV1bsQqlmC",
        "abcdefghijklmnopqrstuvwxyz,bcrypt$$2a$10$fVH8e28OQRj9tqiDXs1e1uxpsjN0c7II7YPKXua2NAKYvM6iQk7dq"
    })
    void hashes_that_django_publishes_verify(String password, String encoded) {
        assertVerifies(password, encoded);
    }

    /** Computed with Django 5.2, argon2-cffi 25.1 and Python's bcrypt 5.0; the first bcrypt also with libxcrypt's crypt(3). */
    @ParameterizedTest
    @CsvSource({
        "pässwörd 🎹,pbkdf2_sha256$1000$seasalt$9x+B9medwiFbgoAFeE4GP2j5tizWo59Vs0kPaE79RlE=",
        "pässwörd 🎹,pbkdf2_sha1$1000$seasalt$NlQ2aZndMXAM/d3XySWoHDSGHS0=",
        "pässwörd 🎹,scrypt$1024$seasalt$8$2$ZpFw0SMNr7ITcDAv2PG4YXURx5/v0gXrZCYGi5ETz6mBKSZqKKglFV1T4D7MacVIEISqFazHIfVtJtbEEo6lhA==",
        "pässwörd 🎹,bcrypt$$2b$05$abcdefghijklmnopqrstuuhhIkKSyyjgyfgB95F9yTR5LLs5tdir2",
        "pässwörd 🎹,bcrypt_sha256$$2b$05$abcdefghijklmnopqrstuu7i3MvPorFKAQBQU.t0mjYbikWylJg.i",
        "pässwörd 🎹,'argon2$argon2d$v=19$m=512,t=2,p=2$c2FsdHlzYWx0c2FsdA$dVC6eY1auRtslDsy+klbCKIDU1tMt3N6EUBQBnrgRYQ'",
        "pässwörd 🎹,'argon2$argon2i$v=19$m=512,t=2,p=2$c2FsdHlzYWx0c2FsdA$eFfq4GbVb8Vj1hm9s/era/JXroTQmMkIFUzjIh484Po'",
        "pässwörd 🎹,'argon2$argon2id$v=19$m=512,t=2,p=2$c2FsdHlzYWx0c2FsdA$tn6dTKP4aw0Z47EozlfA/mG+oKVBVBggwCklIpiOMLA'",
        "'',pbkdf2_sha256$1000$seasalt$XHfRVmyEZRTCcSbqGP00JKv0fRwYHK0ogjPZdSJxCXk=",
        "'',bcrypt$$2b$04$abcdefghijklmnopqrstuubyCG3zY1GIXMyxfivm.ClDiInHzxjiq",
        "'',scrypt$1024$seasalt$8$1$hUpfPYkR4g0FOgN1DeevrGv6KHZXRgS0C331OyzMGtdRyFY4me6XHvZGccibxkoOR5GX6dPxCQ/SNoPsvpiOng==",
        "'','argon2$argon2id$v=19$m=8,t=1,p=1$c2FsdHlzYWx0c2FsdA$otLKukw8JOSzgw5uIPUA0A'"
    })
    void hashes_of_passwords_in_any_script_verify(String password, String encoded) {
        assertVerifies(password, encoded);
    }

    private void assertVerifies(String password, String encoded) {
        StoredHash hash = hashes.read(encoded).orElseThrow();

        assertTrue(hash.belongsTo(password));
        assertFalse(hash.belongsTo(password + "z"));
    }

    @Test
    void bcrypt_reads_72_bytes_of_a_password_and_all_of_its_digest() {
        String password = "abc123".repeat(20);
        StoredHash plain = read("bcrypt$$2b$04$abcdefghijklmnopqrstuu/0whV8ggJtekIF2NVp3om/KFlyzeK1.");
        StoredHash digested = read("bcrypt_sha256$$2b$04$abcdefghijklmnopqrstuug4Z42w0KTgTXbE7MVSbdP3illbKd.Y6");

        assertTrue(plain.belongsTo(password) && plain.belongsTo(password.substring(0, 72)));
        assertTrue(digested.belongsTo(password));
        assertFalse(digested.belongsTo(password.substring(0, 72)));
    }

    private StoredHash read(String encoded) {
        return hashes.read(encoded).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "argon2$argon2id$v=19$m=131072,t=1,p=1$c2FsdHlzYWx0c2FsdA$otLKukw8JOSzgw5uIPUA0A",
                "argon2$argon2id$v=19$m=1024,t=1025,p=1$c2FsdHlzYWx0c2FsdA$otLKukw8JOSzgw5uIPUA0A",
                "argon2$argon2id$v=19$m=8,t=1,p=2$c2FsdHlzYWx0c2FsdA$otLKukw8JOSzgw5uIPUA0A",
                "argon2$argon2id$v=19$m=999999999,t=999999999,p=1$c2FsdHlzYWx0c2FsdA$otLKukw8JOSzgw5uIPUA0A",
                "bcrypt$$2b$16$abcdefghijklmnopqrstuuhhIkKSyyjgyfgB95F9yTR5LLs5tdir2",
                "bcrypt$$2b$03$abcdefghijklmnopqrstuuhhIkKSyyjgyfgB95F9yTR5LLs5tdir2",
                "pbkdf2_sha256$10000001$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha1$999999999$seasalt2$aDapRanzW8aHTz97v2TcfHzWD+I=",
                "scrypt$1048576$seasalt$1$1$HASH",
                "scrypt$2097152$seasalt$8$1$HASH",
                "scrypt$2$seasalt$1$2097152$HASH",
                "scrypt$131072$seasalt$8$3$HASH",
                "scrypt$65536$seasalt$1$1$HASH",
                "scrypt$1000$seasalt$8$1$HASH",
                "scrypt$1$seasalt$8$1$HASH"
            })
    void what_would_take_too_long_or_too_much_is_none(String encoded) {
        String hash = "hUpfPYkR4g0FOgN1DeevrGv6KHZXRgS0C331OyzMGtdRyFY4me6XHvZGccibxkoOR5GX6dPxCQ/SNoPsvpiOng==";

        assertEquals(Optional.empty(), hashes.read(encoded.replace("HASH", hash)));
    }

    @Test
    void memory_is_bounded_by_the_setting() {
        String argon2 =
                "argon2$argon2id$v=19$m=512,t=2,p=2$c2FsdHlzYWx0c2FsdA$tn6dTKP4aw0Z47EozlfA/mG+oKVBVBggwCklIpiOMLA";
        String scrypt =
                "scrypt$1024$seasalt$8$1$hUpfPYkR4g0FOgN1DeevrGv6KHZXRgS0C331OyzMGtdRyFY4me6XHvZGccibxkoOR5GX6dPxCQ/SNoPsvpiOng==";

        assertTrue(new StoredHashes(600 << 10).read(argon2).isPresent());
        assertTrue(new StoredHashes(500 << 10).read(argon2).isEmpty());
        assertTrue(new StoredHashes(1100 << 10).read(scrypt).isPresent());
        assertTrue(new StoredHashes(1000 << 10).read(scrypt).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "$$$",
                "!",
                "!9wa845vn7098ythaehasldkfj",
                "88a434c88cca4e900f7874cd98123f43",
                "md5$seasalt$3f86d0d3d465b7b458c231bf3555c0e3",
                "md5$$88a434c88cca4e900f7874cd98123f43",
                "sha1$seasalt$cff36ea83f5706ce9aa7454e63e431fc726b2dc8",
                "sha1$$6d138ca3ae545631b3abd71a4f076ce759c5700b",
                "crypt$$ab1Hv2Lg7ltQo",
                "pbkdf2_sha256",
                "pbkdf2_sha256$",
                "pbkdf2_sha256$x$salt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$0$salt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$-1$salt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$99999999999$salt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$1000$$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$1000$salt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVZ=",
                "pbkdf2_sha256$1000$salt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY",
                "pbkdf2_sha256$1000$salt$CWWFdHOWwPnki7HvkcqN9g==",
                "pbkdf2_sha256$1000$salt$%%%",
                "pbkdf2_sha256$1000$salt$",
                "pbkdf2_sha256$1000$salt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=\n",
                "pbkdf2_sha1$1000$salt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "bcrypt$",
                "bcrypt$2a$05$LhayLxezLhK1LhWvKxCyLOj0j1u.Kj0jZ0pEmm134uzrQlFvQJLF6",
                "bcrypt$$2x$05$abcdefghijklmnopqrstuuhhIkKSyyjgyfgB95F9yTR5LLs5tdir2",
                "bcrypt_sha256$$2b$05$abcdefghijklmnopqrstuu7i3MvPorFKAQBQU.t0mjYbikWylJg",
                "argon2$argon2x$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$YC9+jJCrQhs5R6db7LlN8Q",
                "argon2$argon2i$v=18$m=8,t=1,p=1$c2FsdHNhbHQ$YC9+jJCrQhs5R6db7LlN8Q",
                "argon2$argon2i$v=19$m=8,t=0,p=1$c2FsdHNhbHQ$YC9+jJCrQhs5R6db7LlN8Q",
                "argon2$argon2i$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$YC9+jJCr",
                "argon2$argon2i$v=19$m=8,t=1,p=1$c2Fs$YC9+jJCrQhs5R6db7LlN8Q",
                "scrypt$1024$seasalt$8$1$",
                "scrypt$1024$seasalt$8$YWJj"
            })
    void what_is_unknown_or_damaged_is_none(String encoded) {
        assertEquals(Optional.empty(), hashes.read(encoded));
    }

    @Test
    void an_account_without_a_hash_has_none() {
        assertEquals(Optional.empty(), hashes.read(null));
    }
}
