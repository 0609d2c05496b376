package com.studiosync.platform.images.formats;

/**
 * A picture file without anything but its pixels.
 *
 * @param coding how the pixels are coded
 * @param data what the decoder of that coding reads: a file made of the parts that it needs, or a lossless stream alone
 * @param alpha the transparency that stands beside a lossy WebP, or {@code null}
 * @param width in pixels as they are stored, before the orientation is applied
 * @param height the same
 * @param orientation how the stored pixels want to be seen
 * @param maxPixels how many pixels the decoder manages in bounded memory
 */
public record PictureFile(
        Coding coding, byte[] data, byte[] alpha, int width, int height, Orientation orientation, long maxPixels) {

    /** How pixels are coded. */
    public enum Coding {
        PNG,
        JPEG,
        WEBP_LOSSY,
        WEBP_LOSSLESS
    }

    public PictureFile {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture without pixels");
        }
    }

    public long pixels() {
        return (long) width * height;
    }
}
