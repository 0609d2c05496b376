package com.studiosync.platform.images;

import java.io.ByteArrayOutputStream;
import java.util.function.IntBinaryOperator;

/**
 * Writes lossless WebP streams of two shades of green over one colour: each pixel is one bit, the other channels have a code
 * for a single value, which takes none.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#name-lossless-bitstream-format">RFC 9649, section 3</a>
 */
final class LosslessWebp {

    private static final int SIGNATURE = 0x2F;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    /** A file whose pixels have the first value in green where {@code shade} is 0 and the second where it is 1. */
    static byte[] file(int width, int height, int[] greens, int red, int blue, int alpha, IntBinaryOperator shade) {
        return Containers.webp(chunk(width, height, greens, red, blue, alpha, shade));
    }

    /** The chunk with that picture, for other files around it. */
    static byte[] chunk(int width, int height, int[] greens, int red, int blue, int alpha, IntBinaryOperator shade) {
        LosslessWebp stream =
                new LosslessWebp().header(width, height).bits(0, 3).twoValues(greens[0], greens[1]);
        stream.oneValue(red).oneValue(blue).oneValue(alpha).oneValue(0);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                stream.bits(shade.applyAsInt(x, y), 1);
            }
        }
        return stream.chunk();
    }

    /** 160 kB that ask for 65536 groups of codes. */
    static byte[] tablesBomb() {
        LosslessWebp stream =
                new LosslessWebp().header(4, 4).bits(0b100, 3).bits(0, 3).bits(0, 1);
        stream.oneValue(255).oneValue(255).oneValue(0).oneValue(255).oneValue(0);
        for (int group = 0; group < 65_536 * 5; group++) {
            stream.bits(0b0001, 4);
        }
        return Containers.webp(stream.chunk());
    }

    /** 300 bytes that ask for a hundred walks over four million pixels; three kilobytes could ask for a thousand. */
    static byte[] transformsBomb() {
        LosslessWebp stream = new LosslessWebp().header(2_048, 2_048);
        for (int transform = 0; transform < 100; transform++) {
            stream.bits(1, 1).bits(0, 2).bits(0, 3).bits(0, 1).bits(0x11111, 20);
        }
        return Containers.webp(stream.bits(0, 3).bits(0x11111, 20).chunk());
    }

    private LosslessWebp header(int width, int height) {
        return bits(SIGNATURE, 8)
                .bits(width - 1, 14)
                .bits(height - 1, 14)
                .bits(1, 1)
                .bits(0, 3);
    }

    private LosslessWebp oneValue(int value) {
        return bits(0b101, 3).bits(value, 8);
    }

    private LosslessWebp twoValues(int first, int second) {
        return bits(0b111, 3).bits(first, 8).bits(second, 8);
    }

    private LosslessWebp bits(int value, int count) {
        for (int i = 0; i < count; i++) {
            pending |= (value >> i & 1) << pendingBits++;
            if (pendingBits == Byte.SIZE) {
                bytes.write(pending);
                pending = 0;
                pendingBits = 0;
            }
        }
        return this;
    }

    private byte[] chunk() {
        bits(0, 7);
        return Containers.webpChunk("VP8L", bytes.toByteArray());
    }
}
