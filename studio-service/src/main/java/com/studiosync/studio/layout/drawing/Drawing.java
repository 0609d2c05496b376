package com.studiosync.studio.layout.drawing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A drawn layout. */
record Drawing(String svg) {

    static final String MEDIA_TYPE = "image/svg+xml";

    private static final int ENOUGH = 32;

    /** Of what is drawn, not of the layout's version: the studio's name and the drawing itself can change, too. */
    String entityTag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest).substring(0, ENOUGH) + '"';
        } catch (NoSuchAlgorithmException neverAbsent) {
            throw new IllegalStateException(neverAbsent);
        }
    }
}
