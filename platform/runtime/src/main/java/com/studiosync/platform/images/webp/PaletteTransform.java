package com.studiosync.platform.images.webp;

/**
 * Pixels were stored as numbers in a palette, several of them in one when the palette is small.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#name-color-indexing-transform">RFC 9649, section 3.5.4</a>
 */
record PaletteTransform(int width, int height, int[] palette) implements Transform {

    /** The palette itself was stored as differences from colour to colour. */
    static PaletteTransform of(int width, int height, int[] differences) {
        for (int i = 1; i < differences.length; i++) {
            differences[i] = Transform.sum(differences[i], differences[i - 1]);
        }
        return new PaletteTransform(width, height, differences);
    }

    /** How many pixels share one, as a power of two. */
    int packedBits() {
        if (palette.length <= 2) {
            return 3;
        }
        return palette.length <= 4 ? 2 : palette.length <= 16 ? 1 : 0;
    }

    @Override
    public int[] undo(int[] packed) {
        int bits = Byte.SIZE >> packedBits();
        int packedWidth = EntropyCoded.blocks(width, packedBits());
        int[] pixels = packedBits() == 0 ? packed : new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int numbers = packed[i / width * packedWidth + (x >> packedBits())] >> 8 & 0xFF;
            int number = numbers >> (x & (1 << packedBits()) - 1) * bits & (1 << bits) - 1;
            pixels[i] = number < palette.length ? palette[number] : 0;
        }
        return pixels;
    }
}
