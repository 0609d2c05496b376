package com.studiosync.platform.images.webp;

/**
 * Red and blue were stored without what green, and red, made expect; each block says how much.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#name-color-transform">RFC 9649, section 3.5.2</a>
 */
record ColourTransform(int width, int blockBits, int[] factors) implements Transform {

    @Override
    public int[] undo(int[] pixels) {
        int blocksAcross = EntropyCoded.blocks(width, blockBits);
        for (int i = 0; i < pixels.length; i++) {
            int factor = factors[(i / width >> blockBits) * blocksAcross + (i % width >> blockBits)];
            int pixel = pixels[i];
            int green = pixel >> 8;
            int red = (pixel >> 16) + share(factor, green) & 0xFF;
            int blue = pixel + share(factor >> 8, green) + share(factor >> 16, red) & 0xFF;
            pixels[i] = pixel & 0xFF00FF00 | red << 16 | blue;
        }
        return pixels;
    }

    private static int share(int factor, int channel) {
        return (byte) factor * (byte) channel >> 5;
    }
}
