package com.studiosync.platform.images.pixels;

import com.studiosync.platform.images.formats.Orientation;
import com.studiosync.platform.images.formats.PictureFile;
import java.io.IOException;

/** A picture as it will be seen: upright, no longer than wanted, alpha, red, green and blue of 8 bits each. */
public final class Canvas {

    private static final int OPAQUE = 0xFF;

    private final int width;
    private final int height;
    private final int[] pixels;
    private boolean opaque = true;

    private Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
    }

    /**
     * Decodes a picture and makes it fit.
     *
     * @param maxSide how many pixels the longer side may have; a smaller picture stays as it is
     * @throws IOException when the file is damaged or cut off
     */
    public static Canvas of(PictureFile picture, int maxSide) throws IOException {
        Pixels decoded = Decoder.decode(picture, maxSide);
        int longer = Math.max(decoded.width(), decoded.height());
        int width = longer <= maxSide ? decoded.width() : fit(decoded.width(), maxSide, longer);
        int height = longer <= maxSide ? decoded.height() : fit(decoded.height(), maxSide, longer);
        Orientation orientation = picture.orientation();
        Canvas canvas = orientation.transposed() ? new Canvas(height, width) : new Canvas(width, height);
        new Averaging(decoded, width, height).forEachPixel((x, y, pixel) -> {
            int column = orientation.mirroredX() ? width - 1 - x : x;
            int line = orientation.mirroredY() ? height - 1 - y : y;
            canvas.set(orientation.transposed() ? line : column, orientation.transposed() ? column : line, pixel);
        });
        return canvas;
    }

    private static int fit(int side, int maxSide, int longer) {
        return Math.max(1, Math.round((float) side * maxSide / longer));
    }

    private void set(int x, int y, int pixel) {
        pixels[y * width + x] = pixel;
        opaque &= pixel >>> 24 == OPAQUE;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Whether no pixel lets anything through. */
    public boolean isOpaque() {
        return opaque;
    }

    int[] pixels() {
        return pixels;
    }
}
