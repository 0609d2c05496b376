package com.studiosync.platform.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Authenticated encryption of short texts with AES-256-GCM, and keyed hashes. Each purpose has a key of its own, derived
 * from the installation's key, so that what was sealed for one purpose cannot be opened for another.
 *
 * @see <a href="https://csrc.nist.gov/pubs/sp/800/38/d/final">NIST SP 800-38D</a>
 */
public final class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private SecretBox(byte[] key, String algorithm) {
        this.key = new SecretKeySpec(key, algorithm);
    }

    /**
     * The box for one purpose.
     *
     * @throws IllegalArgumentException when the installation's key is not base64 of 32 bytes
     */
    public static SecretBox of(String installationKey, String purpose) {
        byte[] root = decode(installationKey);
        return new SecretBox(new SecretBox(root, "HmacSHA256").mac(purpose.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    private static byte[] decode(String installationKey) {
        byte[] root = Base64.getDecoder().decode(installationKey.strip());
        if (root.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key has " + root.length + " bytes, 32 are needed");
        }
        return root;
    }

    /** Encrypts a text; the same text is never sealed to the same result twice. */
    public String seal(String text) {
        return seal(text, "");
    }

    /**
     * Encrypts a text for one place, so that it cannot be opened elsewhere.
     *
     * @param context names the place, such as the id of its row; it is needed to open, and is no part of the result
     */
    public String seal(String text, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, context, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws IllegalArgumentException when it was tampered with, cut off, or sealed with another key
     */
    public String open(String sealed) {
        return open(sealed, "");
    }

    /**
     * Opens what {@link #seal(String, String)} made.
     *
     * @throws IllegalArgumentException when it was tampered with, cut off, or sealed with another key or for another place
     */
    public String open(String sealed, String context) {
        byte[] all = Base64.getUrlDecoder().decode(sealed);
        if (all.length <= NONCE_BYTES) {
            throw new IllegalArgumentException("sealed text is too short");
        }
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] text = run(Cipher.DECRYPT_MODE, nonce, context, Arrays.copyOfRange(all, NONCE_BYTES, all.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    /** HMAC-SHA-256 under this box's key: deterministic, and not to be computed without the key. */
    public byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no HmacSHA256", missing);
        }
    }

    private byte[] run(int mode, byte[] nonce, String context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            throw new IllegalArgumentException("The sealed text was not made with this key", refused);
        }
    }
}
