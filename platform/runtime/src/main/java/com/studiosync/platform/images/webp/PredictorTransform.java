package com.studiosync.platform.images.webp;

/**
 * Pixels were stored as their differences from what their neighbours made expect; each block says how.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#name-predictor-transform">RFC 9649, section 3.5.1</a>
 */
record PredictorTransform(int width, int blockBits, int[] modes) implements Transform {

    private static final int BLACK = 0xFF000000;

    @Override
    public int[] undo(int[] pixels) {
        int blocksAcross = EntropyCoded.blocks(width, blockBits);
        pixels[0] = Transform.sum(pixels[0], BLACK);
        for (int i = 1; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            int expected;
            if (y == 0) {
                expected = pixels[i - 1];
            } else if (x == 0) {
                expected = pixels[i - width];
            } else {
                int mode = modes[(y >> blockBits) * blocksAcross + (x >> blockBits)] >> 8 & 0xF;
                expected =
                        expected(mode, pixels[i - 1], pixels[i - width], pixels[i - width + 1], pixels[i - width - 1]);
            }
            pixels[i] = Transform.sum(pixels[i], expected);
        }
        return pixels;
    }

    private static int expected(int mode, int left, int top, int topRight, int topLeft) {
        return switch (mode) {
            case 1 -> left;
            case 2 -> top;
            case 3 -> topRight;
            case 4 -> topLeft;
            case 5 -> average(average(left, topRight), top);
            case 6 -> average(left, topLeft);
            case 7 -> average(left, top);
            case 8 -> average(topLeft, top);
            case 9 -> average(top, topRight);
            case 10 -> average(average(left, topLeft), average(top, topRight));
            case 11 -> nearer(left, top, topLeft);
            case 12 -> eachChannel(left, top, topLeft, (l, t, tl) -> l + t - tl);
            case 13 -> eachChannel(average(left, top), topLeft, 0, (mean, tl, none) -> mean + (mean - tl) / 2);
            default -> BLACK;
        };
    }

    private static int average(int one, int other) {
        return ((one ^ other) >>> 1 & 0x7F7F7F7F) + (one & other);
    }

    /** Left or top, whichever is nearer to where the way from the corner over both would lead. */
    private static int nearer(int left, int top, int topLeft) {
        int fromLeft = 0;
        int fromTop = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int corner = topLeft >> shift & 0xFF;
            fromLeft += Math.abs((top >> shift & 0xFF) - corner);
            fromTop += Math.abs((left >> shift & 0xFF) - corner);
        }
        return fromLeft < fromTop ? left : top;
    }

    private interface Channel {
        int of(int first, int second, int third);
    }

    private static int eachChannel(int first, int second, int third, Channel rule) {
        int pixel = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int value = rule.of(first >> shift & 0xFF, second >> shift & 0xFF, third >> shift & 0xFF);
            pixel |= Math.max(0, Math.min(0xFF, value)) << shift;
        }
        return pixel;
    }
}
