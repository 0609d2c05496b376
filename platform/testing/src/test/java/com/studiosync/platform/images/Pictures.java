package com.studiosync.platform.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntBinaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as people upload them, and what can be put into their files. */
final class Pictures {

    private static final int TOLERANCE = 12;

    static final int RED = 0xFFE02020;
    static final int GREEN = 0xFF20C020;
    static final int BLUE = 0xFF2020E0;
    static final int WHITE = 0xFFF0F0F0;

    private Pictures() {}

    /** Red, green, blue and white, from the upper left corner to the lower right. */
    static IntBinaryOperator quarters(int width, int height) {
        return (x, y) -> y < height / 2 ? (x < width / 2 ? RED : GREEN) : (x < width / 2 ? BLUE : WHITE);
    }

    static BufferedImage image(int width, int height, int type, IntBinaryOperator pixels) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.applyAsInt(x, y));
            }
        }
        return image;
    }

    static byte[] png(int width, int height, IntBinaryOperator pixels) {
        return encode("png", image(width, height, BufferedImage.TYPE_INT_ARGB, pixels), false);
    }

    static byte[] jpeg(int width, int height, IntBinaryOperator pixels) {
        return encode("jpeg", image(width, height, BufferedImage.TYPE_INT_RGB, pixels), false);
    }

    static byte[] progressiveJpeg(int width, int height, IntBinaryOperator pixels) {
        return encode("jpeg", image(width, height, BufferedImage.TYPE_INT_RGB, pixels), true);
    }

    static byte[] encode(String format, BufferedImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), format)
                .next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    static BufferedImage decode(CleanImage image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image.bytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Exif data with an orientation and the place where a picture was taken. */
    static byte[] exif(int orientation, String place) {
        byte[] text = place.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + text.length)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 0x001C)
                .putShort((short) 2)
                .putInt(text.length)
                .putInt(56)
                .putInt(0)
                .put(text)
                .array();
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean contains(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }

    /** Asserts the pixels in the corners, from the upper left one to the lower right, as well as JPEG keeps them. */
    static void assertCorners(CleanImage clean, int... expected) {
        BufferedImage image = Pictures.decode(clean);
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        int[] found = {image.getRGB(0, 0), image.getRGB(right, 0), image.getRGB(0, bottom), image.getRGB(right, bottom)
        };
        for (int corner = 0; corner < found.length; corner++) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                assertEquals(expected[corner] >> shift & 0xFF, found[corner] >> shift & 0xFF, TOLERANCE);
            }
        }
    }
}
