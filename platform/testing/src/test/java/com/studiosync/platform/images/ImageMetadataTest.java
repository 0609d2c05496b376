package com.studiosync.platform.images;

import static com.studiosync.platform.images.Pictures.ascii;
import static com.studiosync.platform.images.Pictures.concat;
import static com.studiosync.platform.images.Pictures.quarters;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file carries beside its pixels, the clean one is the same as that of the bare picture. */
class ImageMetadataTest {

    private static final String SECRET = "52.5200N 13.4050E <script>alert(1)</script>";
    private static final byte[] JPEG = Pictures.jpeg(80, 60, quarters(80, 60));
    private static final byte[] PNG = Pictures.png(80, 60, quarters(80, 60));
    private static final byte[] EXIF = Pictures.exif(1, SECRET);
    private static final byte[] XMP = concat(ascii("http://ns.adobe.com/xap/1.0/\0"), ascii(SECRET));

    static Stream<Map.Entry<byte[], byte[]>> filesWithMoreThanPixels() {
        return Stream.of(
                Map.entry(JPEG, Containers.withExif(JPEG, EXIF)),
                Map.entry(JPEG, Containers.withSegment(JPEG, 0xE1, XMP)),
                Map.entry(JPEG, Containers.withSegment(JPEG, 0xE2, ascii("MPF\0" + SECRET))),
                Map.entry(JPEG, Containers.withSegment(JPEG, 0xED, ascii("Photoshop 3.0\0" + SECRET))),
                Map.entry(JPEG, Containers.withSegment(JPEG, 0xFE, ascii(SECRET))),
                Map.entry(JPEG, concat(JPEG, ascii("PK\3\4" + SECRET))),
                Map.entry(JPEG, concat(JPEG, Containers.withExif(JPEG, EXIF))),
                Map.entry(PNG, Containers.withChunk(PNG, "eXIf", EXIF)),
                Map.entry(PNG, Containers.withChunk(PNG, "tEXt", ascii("Comment\0" + SECRET))),
                Map.entry(PNG, Containers.withChunk(PNG, "zTXt", ascii("Comment\0\0" + SECRET))),
                Map.entry(PNG, Containers.withChunk(PNG, "iCCP", ascii("Profile\0\0" + SECRET))),
                Map.entry(PNG, concat(PNG, ascii(SECRET))),
                Map.entry(LossyWebp.opaque(), Containers.webp(LossyWebp.picture(), Containers.webpChunk("EXIF", EXIF))),
                Map.entry(
                        LossyWebp.opaque(),
                        Containers.webp(Containers.webpChunk("ICCP", ascii(SECRET)), LossyWebp.picture())),
                Map.entry(LossyWebp.opaque(), Containers.webp(LossyWebp.picture(), Containers.webpChunk("XMP ", XMP))),
                Map.entry(LossyWebp.opaque(), concat(LossyWebp.opaque(), ascii(SECRET))));
    }

    @ParameterizedTest
    @MethodSource("filesWithMoreThanPixels")
    void nothing_but_pixels_survives(Map.Entry<byte[], byte[]> bareAndLoaded) {
        assertTrue(Pictures.contains(bareAndLoaded.getValue(), "52.5200N"));

        CleanImage clean = TestCleaner.clean(bareAndLoaded.getValue());

        assertFalse(Pictures.contains(clean.bytes(), "52.5200N"));
        assertFalse(Pictures.contains(clean.bytes(), "Exif"));
        assertArrayEquals(TestCleaner.clean(bareAndLoaded.getKey()).bytes(), clean.bytes());
    }

    @Test
    void a_png_is_written_without_anything_else_either() {
        byte[] transparent = Pictures.png(20, 20, (x, y) -> 0x80FF0000);

        CleanImage clean = TestCleaner.clean(Containers.withChunk(transparent, "tEXt", ascii("Comment\0" + SECRET)));

        assertFalse(Pictures.contains(clean.bytes(), "52.5200N"));
        assertFalse(Pictures.contains(clean.bytes(), "tEXt"));
        assertArrayEquals(TestCleaner.clean(transparent).bytes(), clean.bytes());
    }

    @Test
    void colours_of_another_space_are_converted_before_its_profile_goes() {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] upload = Containers.withSegment(
                Pictures.jpeg(20, 20, (x, y) -> 0xFF646464),
                0xE2,
                concat(ascii("ICC_PROFILE\0"), new byte[] {1, 1}, linear));

        CleanImage clean = TestCleaner.clean(upload);

        BufferedImage decoded = Pictures.decode(clean);
        assertEquals(0xA8, decoded.getRGB(10, 10) & 0xFF, 2);
        assertFalse(Pictures.contains(clean.bytes(), "ICC_PROFILE"));
    }
}
