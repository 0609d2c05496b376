package com.studiosync.platform.images.pixels;

import java.util.Arrays;

/** A picture that lies in memory as it is wanted. */
record ArgbPixels(int width, int height, int[] pixels) implements Pixels {

    @Override
    public int[] row(int y) {
        return Arrays.copyOfRange(pixels, y * width, (y + 1) * width);
    }
}
