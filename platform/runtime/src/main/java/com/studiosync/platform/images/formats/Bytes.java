package com.studiosync.platform.images.formats;

import java.nio.ByteBuffer;

/** What all three formats are told apart by. */
final class Bytes {

    private Bytes() {}

    /** Whether the rest of a buffer begins with that text, in ISO 8859-1; {@code ?} stands for any byte. */
    static boolean startWith(ByteBuffer bytes, String text) {
        if (bytes.remaining() < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char expected = text.charAt(i);
            if (expected != '?' && expected != Byte.toUnsignedInt(bytes.get(bytes.position() + i))) {
                return false;
            }
        }
        return true;
    }
}
