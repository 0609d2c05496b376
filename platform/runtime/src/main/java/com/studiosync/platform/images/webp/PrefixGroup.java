package com.studiosync.platform.images.webp;

import java.io.IOException;
import javax.imageio.IIOException;

/**
 * The five codes for the pixels of one part of a picture.
 *
 * @param green literals of green, and how long a copy is, and which colour of the cache
 * @param distance how far back a copy begins
 */
record PrefixGroup(PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {

    static final int LITERALS = 256;
    static final int LENGTHS = 24;

    private static final int DISTANCES = 40;

    /** Encoders make a few hundred; each can take six kilobytes. */
    private static final int MAX_GROUPS = 4_096;

    /** As many as the parts of the picture ask for. */
    static PrefixGroup[] readAll(BitReader in, int[] groupOf, int cacheSize) throws IOException {
        int highest = 0;
        for (int pixel : groupOf) {
            highest = Math.max(highest, number(pixel));
        }
        if (highest >= MAX_GROUPS) {
            throw new IIOException("more codes than any picture needs");
        }
        PrefixGroup[] groups = new PrefixGroup[highest + 1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new PrefixGroup(
                    PrefixCode.read(in, LITERALS + LENGTHS + cacheSize),
                    PrefixCode.read(in, LITERALS),
                    PrefixCode.read(in, LITERALS),
                    PrefixCode.read(in, LITERALS),
                    PrefixCode.read(in, DISTANCES));
        }
        return groups;
    }

    /** The number of a part's group, which stands in red and green of the picture of parts. */
    static int number(int pixel) {
        return pixel >> 8 & 0xFFFF;
    }
}
