package com.studiosync.platform.images;

import static com.studiosync.platform.images.Pictures.BLUE;
import static com.studiosync.platform.images.Pictures.GREEN;
import static com.studiosync.platform.images.Pictures.RED;
import static com.studiosync.platform.images.Pictures.WHITE;
import static com.studiosync.platform.images.Pictures.assertCorners;
import static com.studiosync.platform.images.Pictures.quarters;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageCleanerTest {

    static Stream<byte[]> theSamePictureInEveryFormat() {
        return Stream.of(
                Pictures.png(80, 60, quarters(80, 60)),
                Pictures.jpeg(80, 60, quarters(80, 60)),
                Pictures.progressiveJpeg(80, 60, quarters(80, 60)),
                Pictures.encode("png", withPalette(80, 60), false));
    }

    @ParameterizedTest
    @MethodSource("theSamePictureInEveryFormat")
    void an_opaque_picture_becomes_a_jpeg_with_the_same_pixels(byte[] upload) {
        CleanImage clean = TestCleaner.clean(upload);

        assertEquals("image/jpeg", clean.contentType());
        assertEquals(List.of(80, 60), List.of(clean.width(), clean.height()));
        assertCorners(clean, RED, GREEN, BLUE, WHITE);
    }

    @Test
    void a_lossless_webp_is_read() {
        byte[] upload = LosslessWebp.file(80, 60, new int[] {0x20, 0xC0}, 0x40, 0x60, 0xFF, (x, y) -> x < 40 ? 0 : 1);

        CleanImage clean = TestCleaner.clean(upload);

        assertEquals("image/jpeg", clean.contentType());
        assertCorners(clean, 0xFF402060, 0xFF40C060, 0xFF402060, 0xFF40C060);
    }

    @Test
    void a_lossy_webp_is_read() {
        CleanImage clean = TestCleaner.clean(LossyWebp.opaque());

        assertEquals("image/jpeg", clean.contentType());
        assertCorners(clean, 0xFFC81E28, 0xFFC81E28, 0xFFC81E28, 0xFFC81E28);
    }

    static Stream<byte[]> transparentPictures() {
        return Stream.of(
                Pictures.png(16, 16, (x, y) -> 0x64C81E28),
                LosslessWebp.file(16, 16, new int[] {0x1E, 0x1E}, 0xC8, 0x28, 0x64, (x, y) -> x % 2),
                LossyWebp.transparent());
    }

    @ParameterizedTest
    @MethodSource("transparentPictures")
    void transparency_is_kept_in_a_png(byte[] upload) {
        CleanImage clean = TestCleaner.clean(upload);

        assertEquals("image/png", clean.contentType());
        assertCorners(clean, 0x64C81E28, 0x64C81E28, 0x64C81E28, 0x64C81E28);
    }

    @Test
    void grey_keeps_its_shade() {
        BufferedImage grey = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 400; i++) {
            grey.getRaster().setSample(i % 20, i / 20, 0, 0x64);
        }

        CleanImage fromPng = TestCleaner.clean(Pictures.encode("png", grey, false));
        CleanImage fromJpeg = TestCleaner.clean(Pictures.encode("jpeg", grey, false));

        assertCorners(fromPng, 0xFF646464, 0xFF646464, 0xFF646464, 0xFF646464);
        assertCorners(fromJpeg, 0xFF646464, 0xFF646464, 0xFF646464, 0xFF646464);
    }

    @Test
    void sixteen_bits_become_eight() {
        BufferedImage deep = new BufferedImage(20, 20, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 400; i++) {
            deep.getRaster().setSample(i % 20, i / 20, 0, 0x6464);
        }

        CleanImage clean = TestCleaner.clean(Pictures.encode("png", deep, false));

        assertCorners(clean, 0xFF646464, 0xFF646464, 0xFF646464, 0xFF646464);
    }

    @Test
    void of_a_moving_picture_the_first_one_stays() {
        byte[] moving = Containers.webp(
                Containers.webpChunk("VP8X", new byte[] {2, 0, 0, 0, 99, 0, 0, 99, 0, 0}),
                Containers.webpChunk("ANIM", new byte[6]),
                Containers.webpChunk("ANMF", Pictures.concat(new byte[16], LossyWebp.picture())),
                Containers.webpChunk("ANMF", Pictures.concat(new byte[16], shade(80, 60))));

        CleanImage clean = TestCleaner.clean(moving);

        assertEquals(List.of(16, 16), List.of(clean.width(), clean.height()));
        assertCorners(clean, 0xFFC81E28, 0xFFC81E28, 0xFFC81E28, 0xFFC81E28);
    }

    @Test
    void the_entity_tag_is_strong_and_tells_pictures_apart() {
        CleanImage first = TestCleaner.clean(Pictures.png(20, 20, (x, y) -> RED));
        CleanImage again = TestCleaner.clean(Pictures.png(20, 20, (x, y) -> RED));
        CleanImage other = TestCleaner.clean(Pictures.png(20, 20, (x, y) -> BLUE));

        assertTrue(first.entityTag().matches("\"[A-Za-z0-9_-]{43}\""), first.entityTag());
        assertEquals(first.entityTag(), again.entityTag());
        assertArrayEquals(first.bytes(), again.bytes());
        assertNotEquals(first.entityTag(), other.entityTag());
    }

    private static byte[] shade(int width, int height) {
        return LosslessWebp.chunk(width, height, new int[] {9, 9}, 0, 0, 255, (x, y) -> 0);
    }

    private static BufferedImage withPalette(int width, int height) {
        IndexColorModel palette =
                new IndexColorModel(2, 4, new int[] {RED, GREEN, BLUE, WHITE}, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, palette);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, quarters(width, height).applyAsInt(x, y));
            }
        }
        return image;
    }
}
