package com.studiosync.identity.passwords.formats;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads stored hashes. What it cannot read, and what would take more time or memory than one sign-in may have, is none:
 * whoever can write one row must not be able to stop the service with it.
 *
 * @see <a href="https://docs.djangoproject.com/en/5.2/topics/auth/passwords/#how-django-stores-passwords">How Django
 *     stores passwords</a>
 */
public final class StoredHashes {

    private static final int MAX_LENGTH = 512;

    private final Map<String, Function<String, StoredHash>> formats;

    /**
     * A reader with a bound.
     *
     * @param maxMemory bytes that one verification may take
     */
    public StoredHashes(long maxMemory) {
        formats = Map.of(
                "pbkdf2_sha256", Pbkdf2Hash::sha256,
                "pbkdf2_sha1", Pbkdf2Hash::sha1,
                "bcrypt_sha256", BcryptHash::ofDigest,
                "bcrypt", BcryptHash::ofPassword,
                "argon2", rest -> Argon2Hash.read(rest, maxMemory),
                "scrypt", rest -> ScryptHash.read(rest, maxMemory));
    }

    /** The hash, or none when nothing can be done with it. */
    public Optional<StoredHash> read(String encoded) {
        int prefix = encoded == null || encoded.length() > MAX_LENGTH ? -1 : encoded.indexOf('$');
        if (prefix < 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(formats.get(encoded.substring(0, prefix)))
                    .map(format -> format.apply(encoded.substring(prefix + 1)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
