package com.studiosync.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files as a camera or a drawing program would write them. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(Color color, int width, int height) {
        return plain("png", color, width, height);
    }

    public static byte[] jpeg(Color color, int width, int height) {
        return plain("jpeg", color, width, height);
    }

    /** What cannot be packed. */
    public static byte[] noise(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return file("png", picture);
    }

    /** Dots of 256 colours that shine through: a byte for each in the file, and more in one without a palette. */
    public static byte[] veiledSpeckles(int width, int height) {
        Random random = new Random(1);
        int[] colors = random.ints(256).toArray();
        IndexColorModel palette = new IndexColorModel(8, colors.length, colors, 0, true, -1, DataBuffer.TYPE_BYTE);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette);
        random.nextBytes(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        return file("png", picture);
    }

    private static byte[] plain(String format, Color color, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(color);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return file(format, picture);
    }

    private static byte[] file(String format, BufferedImage picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
