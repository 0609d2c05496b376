package com.studiosync.platform.images.webp;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.imageio.IIOException;

/**
 * Decodes a lossless stream. It takes eight bytes of memory for a pixel at the most, and time in proportion to the pixels.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#name-specification-of-webp-lossl">RFC 9649, section 3</a>
 */
public final class LosslessStream {

    /** Signature, size, a bit for alpha, version. */
    private static final int HEADER_BYTES = 5;

    private static final int PREDICTOR = 0;
    private static final int COLOUR = 1;
    private static final int SUBTRACT_GREEN = 2;

    private LosslessStream() {}

    /**
     * Decodes what is in a chunk {@code VP8L}, whose size is known from its header.
     *
     * @return the pixels, row by row: alpha, red, green, blue
     * @throws IOException when the stream is damaged or ends too soon
     */
    public static int[] decode(byte[] stream, int width, int height) throws IOException {
        int[] pixels = decode(new BitReader(stream, HEADER_BYTES), width, height);
        return hasAlpha(stream) ? pixels : opaque(pixels);
    }

    private static boolean hasAlpha(byte[] stream) {
        return (stream[HEADER_BYTES - 1] & 0x10) != 0;
    }

    private static int[] opaque(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        return pixels;
    }

    static int[] decode(BitReader in, int width, int height) throws IOException {
        Deque<Transform> transforms = new ArrayDeque<>();
        boolean[] seen = new boolean[4];
        int storedWidth = width;
        while (in.read(1) == 1) {
            int type = in.read(2);
            if (seen[type]) {
                throw new IIOException("the same transform twice");
            }
            seen[type] = true;
            Transform transform = readTransform(type, in, storedWidth, height);
            transforms.push(transform);
            if (transform instanceof PaletteTransform palette) {
                storedWidth = EntropyCoded.blocks(storedWidth, palette.packedBits());
            }
        }
        int[] pixels = EntropyCoded.main(in, storedWidth, height);
        for (Transform transform : transforms) {
            pixels = transform.undo(pixels);
        }
        return pixels;
    }

    private static Transform readTransform(int type, BitReader in, int width, int height) throws IOException {
        if (type == SUBTRACT_GREEN) {
            return LosslessStream::addGreen;
        }
        if (type == PREDICTOR || type == COLOUR) {
            int bits = 2 + in.read(3);
            int[] blocks = EntropyCoded.part(in, EntropyCoded.blocks(width, bits), EntropyCoded.blocks(height, bits));
            return type == PREDICTOR
                    ? new PredictorTransform(width, bits, blocks)
                    : new ColourTransform(width, bits, blocks);
        }
        return PaletteTransform.of(width, height, EntropyCoded.part(in, 1 + in.read(8), 1));
    }

    private static int[] addGreen(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            int green = pixels[i] >> 8 & 0xFF;
            pixels[i] = Transform.sum(pixels[i], green << 16 | green);
        }
        return pixels;
    }
}
