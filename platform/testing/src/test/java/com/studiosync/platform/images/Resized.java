package com.studiosync.platform.images;

import java.nio.ByteBuffer;

/** Pictures whose headers say another size than they have. */
final class Resized {

    private Resized() {}

    static byte[] png(int width, int height) {
        byte[] png = Pictures.png(40, 30, Pictures.quarters(40, 30));
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    static byte[] jpeg(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        int frame = frameOf(jpeg);
        ByteBuffer.wrap(changed).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return changed;
    }

    /** One sample of each component for each pixel, where a quarter of them would do for colours. */
    static byte[] fullColour(byte[] jpeg) {
        byte[] changed = jpeg.clone();
        changed[frameOf(jpeg) + 11] = 0x11;
        return changed;
    }

    private static int frameOf(byte[] jpeg) {
        int at = 0;
        while (jpeg[at] != (byte) 0xFF || (jpeg[at + 1] & 0xFC) != 0xC0 || jpeg[at + 2] != 0) {
            at++;
        }
        return at;
    }

    static byte[] lossyWebp(int width, int height) {
        byte[] webp = LossyWebp.opaque();
        ByteBuffer.wrap(webp).putShort(26, Short.reverseBytes((short) width)).putShort(28, Short.reverseBytes((short)
                height));
        return webp;
    }

    static byte[] losslessWebp(int width, int height) {
        byte[] webp = LosslessWebp.file(1, 1, new int[] {1, 2}, 3, 4, 255, (x, y) -> 0);
        ByteBuffer.wrap(webp).putInt(21, Integer.reverseBytes(width - 1 | height - 1 << 14));
        return webp;
    }
}
