package com.studiosync.platform.images.webp;

import java.io.IOException;
import java.util.HexFormat;
import javax.imageio.IIOException;

/**
 * Reads the pixels of one stream: literally, as copies of earlier ones, or out of a cache of recent colours.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#name-decoding-entropy-coded-imag">RFC 9649, section 3.7.3</a>
 */
final class EntropyCoded {

    private static final int MAX_CACHE_BITS = 11;

    private static final int CACHE_FACTOR = 0x1E35A7BD;

    /** The nearest 120 pixels before one: for each, how many rows up, and eight less how many columns to the left. */
    private static final byte[] NEAR = HexFormat.of()
            .parseHex("1807171928062729161a262a38053739151b363a252b48044749141c353b464a242c58454b343c035759131d565a"
                    + "232d444c555b333d68026769121e666a222e545c434d656b323e78017779535d111f646c424e767a212f757b313f"
                    + "636d525e00747c414f1020626e30737d515f40727e616f50717f6070");

    private final BitReader in;
    private final int width;
    private final int[] pixels;
    private int[] cache = {};
    private int cacheBits;
    private int filled;

    private EntropyCoded(BitReader in, int width, int height) {
        this.in = in;
        this.width = width;
        this.pixels = new int[width * height];
    }

    /** A picture whose parts have codes of their own. */
    static int[] main(BitReader in, int width, int height) throws IOException {
        EntropyCoded picture = new EntropyCoded(in, width, height);
        picture.readCacheSize();
        int[] groupOf = {};
        int blockBits = 0;
        if (in.read(1) == 1) {
            blockBits = 2 + in.read(3);
            groupOf = part(in, blocks(width, blockBits), blocks(height, blockBits));
        }
        picture.read(groupOf, blockBits);
        return picture.pixels;
    }

    /** A picture that serves another one. */
    static int[] part(BitReader in, int width, int height) throws IOException {
        EntropyCoded picture = new EntropyCoded(in, width, height);
        picture.readCacheSize();
        picture.read(new int[0], 0);
        return picture.pixels;
    }

    /** How many blocks of that many pixels, as a power of two, cover a side. */
    static int blocks(int side, int bits) {
        return side + (1 << bits) - 1 >> bits;
    }

    private void readCacheSize() throws IOException {
        if (in.read(1) == 1) {
            cacheBits = in.read(4);
            if (cacheBits < 1 || cacheBits > MAX_CACHE_BITS) {
                throw new IIOException("a cache of an impossible size");
            }
            cache = new int[1 << cacheBits];
        }
    }

    private void read(int[] groupOf, int blockBits) throws IOException {
        PrefixGroup[] groups = PrefixGroup.readAll(in, groupOf, cache.length);
        int blocksAcross = blocks(width, blockBits);
        while (filled < pixels.length) {
            int block = (filled / width >> blockBits) * blocksAcross + (filled % width >> blockBits);
            readNext(groups[groupOf.length == 0 ? 0 : PrefixGroup.number(groupOf[block])]);
        }
    }

    private void readNext(PrefixGroup group) throws IOException {
        int symbol = group.green().next(in);
        if (symbol < PrefixGroup.LITERALS) {
            int red = group.red().next(in);
            int blue = group.blue().next(in);
            put(group.alpha().next(in) << 24 | red << 16 | symbol << 8 | blue);
        } else if (symbol < PrefixGroup.LITERALS + PrefixGroup.LENGTHS) {
            int length = prefixed(symbol - PrefixGroup.LITERALS);
            copy(length, distance(prefixed(group.distance().next(in))));
        } else {
            put(cache[symbol - PrefixGroup.LITERALS - PrefixGroup.LENGTHS]);
        }
    }

    /** Large numbers are coded by their magnitude and the bits below it. */
    private int prefixed(int prefix) throws IOException {
        if (prefix < 4) {
            return prefix + 1;
        }
        int bits = prefix - 2 >> 1;
        return (2 + (prefix & 1) << bits) + in.read(bits) + 1;
    }

    private int distance(int code) {
        if (code > NEAR.length) {
            return code - NEAR.length;
        }
        int near = Byte.toUnsignedInt(NEAR[code - 1]);
        return Math.max(1, (near >> 4) * width + 8 - (near & 0xF));
    }

    private void copy(int length, int distance) throws IOException {
        if (distance > filled || length > pixels.length - filled) {
            throw new IIOException("a copy from or to outside of the picture");
        }
        for (int i = 0; i < length; i++) {
            put(pixels[filled - distance]);
        }
    }

    private void put(int pixel) {
        pixels[filled++] = pixel;
        if (cacheBits > 0) {
            cache[pixel * CACHE_FACTOR >>> Integer.SIZE - cacheBits] = pixel;
        }
    }
}
