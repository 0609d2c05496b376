package com.studiosync.identity.passwords;

import io.vertx.core.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.InvalidKeySpecException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes in the format of Django's {@code PBKDF2PasswordHasher}: {@code pbkdf2_sha256$iterations$salt$base64}. Accounts
 * of an existing installation keep working.
 *
 * @see <a href="https://docs.djangoproject.com/en/5.2/topics/auth/passwords/#how-django-stores-passwords">How Django
 *     stores passwords</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8018#section-5.2">RFC 8018, section 5.2 (PBKDF2)</a>
 */
final class DjangoPasswords {

    private static final String ALGORITHM = "pbkdf2_sha256";
    private static final int HASH_BITS = 256;
    private static final int SALT_LENGTH = 22;
    private static final int MAX_ITERATIONS = 10_000_000;
    private static final String SALT_ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private DjangoPasswords() {}

    private record Stored(int iterations, String salt, byte[] hash) {}

    static String encode(String password, int iterations) {
        String salt = RANDOM.ints(SALT_LENGTH, 0, SALT_ALPHABET.length())
                .mapToObj(index -> String.valueOf(SALT_ALPHABET.charAt(index)))
                .reduce("", String::concat);
        String hash = Base64.getEncoder().encodeToString(pbkdf2(password, salt, iterations));
        return String.join("$", ALGORITHM, String.valueOf(iterations), salt, hash);
    }

    /** A hash that takes as long to verify as any other, and that no password has. */
    static String ofNobody(int iterations) {
        String nothing = Base64.getEncoder().encodeToString(new byte[HASH_BITS / Byte.SIZE]);
        return String.join("$", ALGORITHM, String.valueOf(iterations), "nobody", nothing);
    }

    /** Whether the password belongs to the hash; a damaged hash belongs to none. */
    static boolean verify(String password, String encoded) {
        return parse(encoded)
                .map(stored -> MessageDigest.isEqual(stored.hash, pbkdf2(password, stored.salt, stored.iterations)))
                .orElse(false);
    }

    /** Whether the hash was made with fewer iterations than are asked for today. */
    static boolean isWeakerThan(int iterations, String encoded) {
        return parse(encoded).map(stored -> stored.iterations < iterations).orElse(true);
    }

    private static Optional<Stored> parse(String encoded) {
        String[] parts = encoded.split("\\$", -1);
        if (parts.length != 4 || !ALGORITHM.equals(parts[0]) || parts[2].isEmpty()) {
            return Optional.empty();
        }
        try {
            int iterations = Integer.parseInt(parts[1]);
            byte[] hash = Base64.getDecoder().decode(parts[3]);
            return iterations < 1 || iterations > MAX_ITERATIONS || hash.length != HASH_BITS / Byte.SIZE
                    ? Optional.empty()
                    : Optional.of(new Stored(iterations, parts[2], hash));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The JDK's own implementation encodes the password as UTF-8, as Django does. */
    private static byte[] pbkdf2(String password, String salt, int iterations) {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException("A password hash would block the event loop");
        }
        PBEKeySpec spec =
                new PBEKeySpec(password.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (InvalidKeySpecException refused) {
            throw new IllegalArgumentException("The password cannot be hashed", refused);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no PBKDF2WithHmacSHA256", missing);
        } finally {
            spec.clearPassword();
        }
    }
}
