package com.studiosync.identity.passwords.formats;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * {@code pbkdf2_sha256$iterations$salt$base64}, the format of new hashes, and {@code pbkdf2_sha1$…}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8018#section-5.2">RFC 8018, section 5.2 (PBKDF2)</a>
 */
public record Pbkdf2Hash(Kind kind, int iterations, String salt, byte[] hash) implements StoredHash {

    public static final int MAX_ITERATIONS = 10_000_000;

    private static final Pattern FORM =
            Pattern.compile("(?<iterations>[1-9]\\d{0,8})\\$(?<salt>[^$]{1,128})\\$(?<hash>[A-Za-z0-9+/]+=*)");
    private static final int SALT_LENGTH = 22;
    private static final String SALT_ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The digest that is iterated. */
    public enum Kind {
        SHA256("PBKDF2WithHmacSHA256", 32),
        SHA1("PBKDF2WithHmacSHA1", 20);

        private final String algorithm;
        private final int bytes;

        Kind(String algorithm, int bytes) {
            this.algorithm = algorithm;
            this.bytes = bytes;
        }
    }

    static Pbkdf2Hash sha256(String rest) {
        return read(Kind.SHA256, rest);
    }

    static Pbkdf2Hash sha1(String rest) {
        return read(Kind.SHA1, rest);
    }

    private static Pbkdf2Hash read(Kind kind, String rest) {
        Parts parts = Parts.of(FORM, rest);
        byte[] hash = parts.base64("hash");
        Parts.require(hash.length == kind.bytes);
        return new Pbkdf2Hash(kind, parts.number("iterations", MAX_ITERATIONS), parts.text("salt"), hash);
    }

    /** A new hash of a password, with a salt of its own, as it is stored. */
    public static String encode(String password, int iterations) {
        String salt = RANDOM.ints(SALT_LENGTH, 0, SALT_ALPHABET.length())
                .mapToObj(index -> String.valueOf(SALT_ALPHABET.charAt(index)))
                .reduce("", String::concat);
        byte[] hash = derive(Kind.SHA256, password, salt, iterations);
        return String.join(
                "$",
                "pbkdf2_sha256",
                String.valueOf(iterations),
                salt,
                Base64.getEncoder().encodeToString(hash));
    }

    /** Does the work of so many iterations and forgets what came of it. */
    public static void spend(String password, int iterations) {
        if (iterations > 0) {
            derive(Kind.SHA256, password, "nobody", iterations);
        }
    }

    @Override
    public boolean belongsTo(String password) {
        return MessageDigest.isEqual(hash, derive(kind, password, salt, iterations));
    }

    /** The JDK's own implementation encodes the password as UTF-8, as Django does. */
    private static byte[] derive(Kind kind, String password, String salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(
                password.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), iterations, kind.bytes * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(kind.algorithm)
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no " + kind.algorithm, missing);
        } finally {
            spec.clearPassword();
        }
    }
}
