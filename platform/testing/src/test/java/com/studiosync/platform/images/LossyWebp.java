package com.studiosync.platform.images;

import java.util.Base64;

/** Lossy WebP files of libwebp: 16 x 16 pixels of one red, (200, 30, 40), once opaque and once with an alpha of 100. */
final class LossyWebp {

    private static final String PICTURE = "VlA4IC4AAACQAQCdASoQABAAAUAmJaACdLoAA5gA/vFNr+LaR0KZD/7xn/9xn/9xn/yIAAAA";
    private static final String EXTENDED = "VlA4WAoAAAAQAAAADwAADwAA";
    private static final String ALPHA = "QUxQSAoAAAABB1CyiAhERP8D";

    private LossyWebp() {}

    static byte[] opaque() {
        return Containers.webp(picture());
    }

    static byte[] transparent() {
        return Containers.webp(bytes(EXTENDED), bytes(ALPHA), picture());
    }

    /** The chunk with the picture, for other files around it. */
    static byte[] picture() {
        return bytes(PICTURE);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
