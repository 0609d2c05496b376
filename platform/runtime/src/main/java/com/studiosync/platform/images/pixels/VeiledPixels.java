package com.studiosync.platform.images.pixels;

/** An opaque picture with the transparency that came beside it. */
record VeiledPixels(Pixels opaque, byte[] alpha) implements Pixels {

    @Override
    public int width() {
        return opaque.width();
    }

    @Override
    public int height() {
        return opaque.height();
    }

    @Override
    public int[] row(int y) {
        int[] row = opaque.row(y);
        for (int x = 0; x < row.length; x++) {
            row[x] = row[x] & 0xFFFFFF | alpha[y * row.length + x] << 24;
        }
        return row;
    }
}
