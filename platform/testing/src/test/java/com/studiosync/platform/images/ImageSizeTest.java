package com.studiosync.platform.images;

import static com.studiosync.platform.images.Pictures.BLUE;
import static com.studiosync.platform.images.Pictures.GREEN;
import static com.studiosync.platform.images.Pictures.RED;
import static com.studiosync.platform.images.Pictures.WHITE;
import static com.studiosync.platform.images.Pictures.assertCorners;
import static com.studiosync.platform.images.Pictures.quarters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSizeTest {

    @ParameterizedTest
    @CsvSource({
        "400, 300, 100, 75",
        "300, 400, 75, 100",
        "101, 100, 100, 99",
        "100, 100, 100, 100",
        "30, 20, 30, 20",
        "1, 1, 1, 1",
        "2000, 3, 100, 1",
        "3, 2000, 1, 100"
    })
    void a_picture_is_made_to_fit_and_never_larger(int width, int height, int cleanWidth, int cleanHeight) {
        CleanImage clean = TestCleaner.clean(Pictures.png(width, height, quarters(width, height)));

        BufferedImage decoded = Pictures.decode(clean);
        assertEquals(List.of(cleanWidth, cleanHeight), List.of(clean.width(), clean.height()));
        assertEquals(List.of(cleanWidth, cleanHeight), List.of(decoded.getWidth(), decoded.getHeight()));
    }

    @ParameterizedTest
    @CsvSource({"png", "jpeg", "progressive"})
    void a_picture_that_is_read_coarsely_looks_the_same(String kind) {
        byte[] upload = kind.equals("png")
                ? Pictures.png(3_000, 2_000, quarters(3_000, 2_000))
                : kind.equals("jpeg")
                        ? Pictures.jpeg(3_000, 2_000, quarters(3_000, 2_000))
                        : Pictures.progressiveJpeg(3_000, 2_000, quarters(3_000, 2_000));

        CleanImage clean = TestCleaner.clean(upload);

        assertEquals(List.of(100, 67), List.of(clean.width(), clean.height()));
        assertCorners(clean, RED, GREEN, BLUE, WHITE);
    }

    @Test
    void small_pixels_are_averaged_and_transparent_ones_lend_no_colour() {
        byte[] stripes = Pictures.png(400, 400, (x, y) -> x % 2 == 0 ? 0xFFFF0000 : 0x0000FF00);

        CleanImage clean = TestCleaner.clean(stripes);

        assertEquals(0x80FF0000, Pictures.decode(clean).getRGB(50, 50));
    }

    @Test
    void limits_that_no_picture_can_meet_are_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> new ImageLimits(0, 100));
        assertThrows(IllegalArgumentException.class, () -> new ImageLimits(100, 0));
        assertThrows(IllegalArgumentException.class, () -> new ImageLimits(100, 2_049));
    }
}
