package com.studiosync.platform.images.webp;

import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOException;

/**
 * Decodes the transparency that stands beside a lossy picture: one byte for a pixel, as it is or in the green of a lossless
 * stream, and perhaps as differences from its neighbours.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#name-alpha">RFC 9649, section 2.7.1.2</a>
 */
public final class AlphaPlane {

    private static final int AS_IT_IS = 0;
    private static final int LOSSLESS = 1;
    private static final int HORIZONTAL = 1;
    private static final int VERTICAL = 2;
    private static final int GRADIENT = 3;

    private AlphaPlane() {}

    /**
     * Decodes what is in a chunk {@code ALPH}.
     *
     * @throws IOException when it is damaged or ends too soon
     */
    public static byte[] decode(byte[] chunk, int width, int height) throws IOException {
        byte[] plane =
                switch (chunk[0] & 3) {
                    case AS_IT_IS -> asItIs(chunk, width * height);
                    case LOSSLESS -> greenOf(LosslessStream.decode(new BitReader(chunk, 1), width, height));
                    default -> throw new IIOException("an unknown compression");
                };
        undo(chunk[0] >> 2 & 3, plane, width);
        return plane;
    }

    private static byte[] asItIs(byte[] chunk, int pixels) throws IOException {
        if (chunk.length <= pixels) {
            throw new IIOException("transparency for too few pixels");
        }
        return Arrays.copyOfRange(chunk, 1, 1 + pixels);
    }

    private static byte[] greenOf(int[] pixels) {
        byte[] plane = new byte[pixels.length];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (byte) (pixels[i] >> 8);
        }
        return plane;
    }

    private static void undo(int filter, byte[] plane, int width) {
        for (int i = 1; filter != 0 && i < plane.length; i++) {
            plane[i] += (byte) expected(filter, plane, i, width);
        }
    }

    /** At the upper and left edges there is one neighbour only, whatever the filter. */
    private static int expected(int filter, byte[] plane, int i, int width) {
        if (i < width) {
            return plane[i - 1];
        }
        if (i % width == 0) {
            return plane[i - width];
        }
        int left = Byte.toUnsignedInt(plane[i - 1]);
        int top = Byte.toUnsignedInt(plane[i - width]);
        return switch (filter) {
            case HORIZONTAL -> left;
            case VERTICAL -> top;
            case GRADIENT -> Math.max(0, Math.min(0xFF, left + top - Byte.toUnsignedInt(plane[i - width - 1])));
            default -> throw new IllegalArgumentException("No filter " + filter);
        };
    }
}
