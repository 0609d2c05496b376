package com.studiosync.identity.passwords.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * {@code argon2$argon2id$v=19$m=…,t=…,p=…$salt$hash}, also of the kinds that older versions of Django made.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106 (Argon2)</a>
 */
record Argon2Hash(Argon2Parameters parameters, byte[] hash) implements StoredHash {

    private static final Pattern FORM = Pattern.compile("(?<kind>argon2id|argon2i|argon2d)\\$(v=(?<version>16|19)\\$)?"
            + "m=(?<memory>[1-9]\\d{0,8}),t=(?<passes>[1-9]\\d{0,8}),p=(?<lanes>[1-9]\\d{0,2})"
            + "\\$(?<salt>[A-Za-z0-9+/]+)\\$(?<hash>[A-Za-z0-9+/]+)");

    private static final Map<String, Integer> KINDS = Map.of(
            "argon2d", Argon2Parameters.ARGON2_d,
            "argon2i", Argon2Parameters.ARGON2_i,
            "argon2id", Argon2Parameters.ARGON2_id);

    /** Of one KiB of Argon2's memory, with what Java adds to it. */
    private static final long BYTES_PER_BLOCK = 1_060;

    /** KiB times passes: five times as much as Django's default. */
    private static final long MAX_WORK = 1 << 20;

    private static final int MIN_BLOCKS_PER_LANE = 8;

    static Argon2Hash read(String rest, long maxMemory) {
        Parts parts = Parts.of(FORM, rest);
        int lanes = parts.number("lanes", 255);
        int memory = parts.number("memory", Integer.MAX_VALUE);
        int passes = parts.number("passes", Integer.MAX_VALUE);
        byte[] salt = parts.unpaddedBase64("salt");
        byte[] hash = parts.unpaddedBase64("hash");
        Parts.require(memory * BYTES_PER_BLOCK <= maxMemory && (long) memory * passes <= MAX_WORK);
        Parts.require(memory >= MIN_BLOCKS_PER_LANE * lanes && salt.length >= 8 && hash.length >= 16);
        return new Argon2Hash(
                new Argon2Parameters.Builder(KINDS.get(parts.text("kind")))
                        .withVersion(version(parts.text("version")))
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build(),
                hash);
    }

    /** Version 16 did not write its number. */
    private static int version(String written) {
        return "19".equals(written) ? Argon2Parameters.ARGON2_VERSION_13 : Argon2Parameters.ARGON2_VERSION_10;
    }

    @Override
    public boolean belongsTo(String password) {
        return MessageDigest.isEqual(hash, MemoryHard.derive(() -> {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            byte[] derived = new byte[hash.length];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), derived);
            return derived;
        }));
    }
}
