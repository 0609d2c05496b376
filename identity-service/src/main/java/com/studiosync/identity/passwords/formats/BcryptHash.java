package com.studiosync.identity.passwords.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * {@code bcrypt_sha256$$2b$cost$…}, where what is hashed is the hexadecimal SHA-256 of the password, and
 * {@code bcrypt$$2b$…}, where it is the password itself, of which bcrypt reads 72 bytes.
 */
record BcryptHash(String encoded, boolean digested) implements StoredHash {

    /** The versions that were given out are the same for the passwords that Django lets through; a cost of 15 takes two seconds. */
    private static final Pattern FORM = Pattern.compile("\\$2[aby]\\$(0[4-9]|1[0-5])\\$[./A-Za-z0-9]{53}");

    static BcryptHash ofDigest(String rest) {
        return read(rest, true);
    }

    static BcryptHash ofPassword(String rest) {
        return read(rest, false);
    }

    private static BcryptHash read(String rest, boolean digested) {
        Parts.of(FORM, rest);
        return new BcryptHash(rest, digested);
    }

    @Override
    public boolean belongsTo(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        return OpenBSDBCrypt.checkPassword(encoded, digested ? hexDigest(bytes) : bytes);
    }

    private static byte[] hexDigest(byte[] password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(password);
            return HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }
}
