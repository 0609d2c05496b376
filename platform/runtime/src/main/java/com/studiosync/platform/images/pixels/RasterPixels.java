package com.studiosync.platform.images.pixels;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * What a decoder of the JDK's kind gives out, whatever layout it chose. Grey is taken as it is: the JDK's own conversion
 * believes it to be linear, and makes it paler.
 */
final class RasterPixels implements Pixels {

    private static final int MAX = 0xFF;

    private final Raster raster;
    private final ColorModel colours;
    private final int bands;
    private final int maxSample;
    private final int[] samples;
    private final int[] row;

    RasterPixels(BufferedImage decoded) {
        raster = decoded.getRaster();
        colours = decoded.getColorModel();
        bands = raster.getNumBands();
        maxSample = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        samples = new int[raster.getWidth() * bands];
        row = new int[raster.getWidth()];
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public int[] row(int y) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, row.length, 1, samples);
        for (int x = 0; x < row.length; x++) {
            row[x] = colours instanceof IndexColorModel palette ? palette.getRGB(samples[x]) : pixel(x * bands);
        }
        return row;
    }

    private int pixel(int first) {
        boolean grey = bands < 3;
        int alpha = colours.hasAlpha() ? channel(first + bands - 1) : MAX;
        int red = channel(first);
        int green = grey ? red : channel(first + 1);
        int blue = grey ? red : channel(first + 2);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private int channel(int index) {
        return maxSample == MAX ? samples[index] : samples[index] * MAX / maxSample;
    }
}
