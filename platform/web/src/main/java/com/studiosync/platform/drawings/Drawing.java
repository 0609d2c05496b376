package com.studiosync.platform.drawings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A drawing to show; return it from a resource method that produces {@value #MEDIA_TYPE}, and {@link DrawingAnswers} makes
 * the answer.
 *
 * @param svg the whole document
 * @param stylesheet what its element {@code style} holds, to the letter
 */
public record Drawing(String svg, String stylesheet) {

    public static final String MEDIA_TYPE = "image/svg+xml";

    private static final int ENOUGH = 32;

    /** Of what is drawn, not of the version of what it shows: names and the drawing itself can change, too. */
    String entityTag() {
        return '"' + HexFormat.of().formatHex(digest(svg)).substring(0, ENOUGH) + '"';
    }

    /** Lets a browser use this stylesheet and nothing else, neither script nor anything from elsewhere. */
    String securityPolicy() {
        String hash = Base64.getEncoder().encodeToString(digest(stylesheet));
        return "default-src 'none'; style-src 'sha256-" + hash + "'; frame-ancestors 'none'";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException neverAbsent) {
            throw new IllegalStateException(neverAbsent);
        }
    }
}
