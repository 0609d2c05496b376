package com.studiosync.platform.images.pixels;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a canvas as a file with nothing in it but its pixels. */
public final class Encoder {

    private static final float QUALITY = 0.9f;
    private static final ColorModel OPAQUE = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);
    private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

    private Encoder() {}

    /** A JPEG; transparency, if there is any, is lost. */
    public static byte[] jpeg(Canvas canvas) throws IOException {
        ImageWriter writer = writerOf("jpeg");
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        return write(canvas, OPAQUE, writer, how);
    }

    /** A PNG, of up to four bytes for a pixel. */
    public static byte[] png(Canvas canvas) throws IOException {
        ImageWriter writer = writerOf("png");
        return write(canvas, ColorModel.getRGBdefault(), writer, writer.getDefaultWriteParam());
    }

    private static ImageWriter writerOf(String format) {
        return ImageIO.getImageWritersByFormatName(format).next();
    }

    private static byte[] write(Canvas canvas, ColorModel colours, ImageWriter writer, ImageWriteParam how)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(canvas, colours), null, null), how);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** A view of the canvas' own pixels: they are too many to have them twice. */
    private static BufferedImage image(Canvas canvas, ColorModel colours) {
        int width = canvas.width();
        DataBufferInt pixels = new DataBufferInt(canvas.pixels(), canvas.pixels().length);
        int[] masks = Arrays.copyOf(MASKS, colours.getNumComponents());
        return new BufferedImage(
                colours, Raster.createPackedRaster(pixels, width, canvas.height(), width, masks, null), false, null);
    }
}
