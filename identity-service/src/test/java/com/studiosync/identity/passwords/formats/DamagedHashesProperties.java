package com.studiosync.identity.passwords.formats;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DamagedHashesProperties {

    private static final String PASSWORD = "pässwörd 🎹";

    /** Of {@link #PASSWORD}, and quick to verify. */
    private static final List<String> SOUND = List.of(
            "pbkdf2_sha256$1000$seasalt$9x+B9medwiFbgoAFeE4GP2j5tizWo59Vs0kPaE79RlE=",
            "pbkdf2_sha1$1000$seasalt$NlQ2aZndMXAM/d3XySWoHDSGHS0=",
            "scrypt$1024$seasalt$8$2$ZpFw0SMNr7ITcDAv2PG4YXURx5/v0gXrZCYGi5ETz6mBKSZqKKglFV1T4D7MacVIEISqFazHIfVtJtbEEo6lhA==",
            "bcrypt$$2b$05$abcdefghijklmnopqrstuuhhIkKSyyjgyfgB95F9yTR5LLs5tdir2",
            "bcrypt_sha256$$2b$05$abcdefghijklmnopqrstuu7i3MvPorFKAQBQU.t0mjYbikWylJg.i",
            "argon2$argon2id$v=19$m=512,t=2,p=2$c2FsdHlzYWx0c2FsdA$tn6dTKP4aw0Z47EozlfA/mG+oKVBVBggwCklIpiOMLA");

    /** A small bound, so that what happens to be readable is quick. */
    private final StoredHashes hashes = new StoredHashes(2 << 20);

    @Property
    void any_text_is_read_without_a_failure_and_matches_nothing(@ForAll String encoded) {
        assertFalse(matches(encoded));
    }

    @Property
    void any_text_behind_a_known_prefix_matches_nothing(@ForAll("almostHashes") String encoded) {
        assertFalse(matches(encoded));
    }

    @Property(tries = 300)
    void a_hash_with_one_character_changed_or_lost_matches_nothing(@ForAll("damaged") String encoded) {
        assertFalse(matches(encoded));
    }

    private boolean matches(String encoded) {
        return hashes.read(encoded).map(hash -> hash.belongsTo(PASSWORD)).orElse(false);
    }

    @Provide
    Arbitrary<String> almostHashes() {
        Arbitrary<String> prefix = Arbitraries.of(
                "pbkdf2_sha256$",
                "pbkdf2_sha1$",
                "scrypt$",
                "bcrypt$",
                "bcrypt_sha256$",
                "argon2$argon2id$v=19$",
                "argon2$argon2i$");
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("$=,+/.mtpv2ab0123456789").ofMaxLength(120);
        return Combinators.combine(prefix, rest).as(String::concat);
    }

    /** Digits stay, because more iterations would only take longer. */
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> other = Arbitraries.of("", "$", "=", "A", "z", "/", " ", "\u0000", "é", "🎹");
        return Arbitraries.of(SOUND).flatMap(sound -> Combinators.combine(
                        Arbitraries.integers().between(0, sound.length() - 1), other)
                .filter((at, put) -> !sound.substring(at, at + 1).equals(put) && !Character.isDigit(sound.charAt(at)))
                .as((at, put) -> sound.substring(0, at) + put + sound.substring(at + 1)));
    }
}
