package com.studiosync.identity.passwords.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * {@code scrypt$N$salt$r$p$base64}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7914">RFC 7914 (scrypt)</a>
 */
record ScryptHash(int cost, String salt, int blockSize, int lanes, byte[] hash) implements StoredHash {

    private static final Pattern FORM = Pattern.compile("(?<cost>[1-9]\\d{0,8})\\$(?<salt>[^$]{1,128})"
            + "\\$(?<blockSize>[1-9]\\d{0,8})\\$(?<lanes>[1-9]\\d{0,8})\\$(?<hash>[A-Za-z0-9+/]+=*)");

    private static final int HASH_BYTES = 64;
    private static final long BYTES_PER_BLOCK = 128;

    /** Cost times block size times lanes: three times as much as Django's default. */
    private static final int MAX_WORK = 1 << 21;

    /** With blocks of size 1 the cost must stay below that. */
    private static final int MAX_COST_OF_SMALLEST = 1 << 16;

    static ScryptHash read(String rest, long maxMemory) {
        Parts parts = Parts.of(FORM, rest);
        int cost = parts.number("cost", MAX_WORK);
        int blockSize = parts.number("blockSize", MAX_WORK);
        int lanes = parts.number("lanes", MAX_WORK);
        byte[] hash = parts.base64("hash");
        Parts.require(cost > 1 && Integer.bitCount(cost) == 1 && (blockSize > 1 || cost < MAX_COST_OF_SMALLEST));
        Parts.require((long) cost * blockSize <= MAX_WORK / lanes);
        Parts.require(BYTES_PER_BLOCK * blockSize * (cost + 3L * lanes) <= maxMemory);
        Parts.require(hash.length == HASH_BYTES);
        return new ScryptHash(cost, parts.text("salt"), blockSize, lanes, hash);
    }

    @Override
    public boolean belongsTo(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        byte[] salted = salt.getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(
                hash, MemoryHard.derive(() -> SCrypt.generate(bytes, salted, cost, blockSize, lanes, HASH_BYTES)));
    }
}
