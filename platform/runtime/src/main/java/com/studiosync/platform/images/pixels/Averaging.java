package com.studiosync.platform.images.pixels;

/**
 * Makes a picture smaller: each new pixel is the average of what it covers, with the parts of pixels at its edges counted as
 * parts, and transparent ones without their colour. Done in whole numbers, so that nothing is rounded but the result.
 */
final class Averaging {

    /** Takes what comes out, row by row. */
    interface Target {
        void put(int x, int y, int pixel);
    }

    private static final int CHANNELS = 4;

    private final Pixels source;
    private final int width;
    private final int height;
    private final long[] sums;

    Averaging(Pixels source, int width, int height) {
        this.source = source;
        this.width = width;
        this.height = height;
        this.sums = new long[width * CHANNELS];
    }

    /** A row of the source counts {@code height} parts, a row of the target is full with {@code source.height()} of them. */
    void forEachPixel(Target target) {
        int y = 0;
        int missing = source.height();
        for (int line = 0; line < source.height(); line++) {
            int[] row = source.row(line);
            int left = height;
            while (left > 0) {
                int parts = Math.min(left, missing);
                add(row, parts);
                left -= parts;
                missing -= parts;
                if (missing == 0) {
                    finish(y++, target);
                    missing = source.height();
                }
            }
        }
    }

    /** Across it is done the same way. */
    private void add(int[] row, int rowParts) {
        int x = 0;
        int missing = row.length;
        for (int pixel : row) {
            int left = width;
            while (left > 0) {
                int parts = Math.min(left, missing);
                add(x * CHANNELS, pixel, (long) parts * rowParts);
                left -= parts;
                missing -= parts;
                if (missing == 0) {
                    x++;
                    missing = row.length;
                }
            }
        }
    }

    private void add(int at, int pixel, long parts) {
        long alpha = parts * (pixel >>> 24);
        sums[at] += alpha;
        sums[at + 1] += alpha * (pixel >> 16 & 0xFF);
        sums[at + 2] += alpha * (pixel >> 8 & 0xFF);
        sums[at + 3] += alpha * (pixel & 0xFF);
    }

    private void finish(int y, Target target) {
        long all = (long) source.width() * source.height();
        for (int x = 0; x < width; x++) {
            int at = x * CHANNELS;
            long alpha = sums[at];
            target.put(
                    x,
                    y,
                    rounded(alpha, all) << 24
                            | rounded(sums[at + 1], alpha) << 16
                            | rounded(sums[at + 2], alpha) << 8
                            | rounded(sums[at + 3], alpha));
            for (int channel = 0; channel < CHANNELS; channel++) {
                sums[at + channel] = 0;
            }
        }
    }

    private static int rounded(long sum, long count) {
        return count == 0 ? 0 : (int) ((sum + count / 2) / count);
    }
}
