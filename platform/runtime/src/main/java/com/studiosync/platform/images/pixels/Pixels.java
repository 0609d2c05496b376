package com.studiosync.platform.images.pixels;

/** A decoded picture, row by row: alpha, red, green and blue of 8 bits each. */
interface Pixels {

    int width();

    int height();

    /** The pixels of one row; valid until the next one is asked for. */
    int[] row(int y);
}
