package com.studiosync.platform.images;

import static com.studiosync.platform.images.Pictures.quarters;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture lies on the card as red, green over blue, white; how it was held is in its Exif data. */
class ImageOrientationTest {

    private static final Map<String, Integer> COLOURS =
            Map.of("red", Pictures.RED, "green", Pictures.GREEN, "blue", Pictures.BLUE, "white", Pictures.WHITE);

    @ParameterizedTest
    @CsvSource({
        "1, 80, 60, red, green, blue, white",
        "2, 80, 60, green, red, white, blue",
        "3, 80, 60, white, blue, green, red",
        "4, 80, 60, blue, white, red, green",
        "5, 60, 80, red, blue, green, white",
        "6, 60, 80, blue, red, white, green",
        "7, 60, 80, white, green, blue, red",
        "8, 60, 80, green, white, red, blue",
        "0, 80, 60, red, green, blue, white",
        "9, 80, 60, red, green, blue, white",
    })
    void a_picture_is_turned_upright(
            int orientation, int width, int height, String first, String second, String third, String fourth) {
        byte[] upload =
                Containers.withExif(Pictures.jpeg(80, 60, quarters(80, 60)), Pictures.exif(orientation, "Leipzig"));

        BufferedImage clean = Pictures.decode(TestCleaner.clean(upload));

        assertEquals(List.of(width, height), List.of(clean.getWidth(), clean.getHeight()));
        assertEquals(
                List.of(first, second, third, fourth),
                List.of(
                        nameOf(clean.getRGB(5, 5)),
                        nameOf(clean.getRGB(width - 5, 5)),
                        nameOf(clean.getRGB(5, height - 5)),
                        nameOf(clean.getRGB(width - 5, height - 5))));
    }

    @Test
    void a_large_picture_is_turned_after_it_was_made_small() {
        byte[] upload = Containers.withExif(Pictures.jpeg(800, 600, quarters(800, 600)), Pictures.exif(6, "Leipzig"));

        CleanImage clean = TestCleaner.clean(upload);

        assertEquals(List.of(75, 100), List.of(clean.width(), clean.height()));
    }

    static Stream<byte[]> turnedPicturesOfOtherFormats() {
        byte[] exif = Pictures.exif(6, "Leipzig");
        return Stream.of(
                Containers.withChunk(Pictures.png(80, 60, quarters(80, 60)), "eXIf", exif),
                Containers.webp(
                        LosslessWebp.chunk(80, 60, new int[] {9, 99}, 0, 0, 255, (x, y) -> x % 2),
                        Containers.webpChunk("EXIF", exif)));
    }

    @ParameterizedTest
    @MethodSource("turnedPicturesOfOtherFormats")
    void other_formats_are_turned_as_well(byte[] upload) {
        CleanImage clean = TestCleaner.clean(upload);

        assertEquals(List.of(60, 80), List.of(clean.width(), clean.height()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 9, 19})
    void exif_data_that_are_cut_off_turn_nothing(int length) {
        byte[] exif = Arrays.copyOf(Pictures.exif(6, "Leipzig"), length);

        CleanImage clean = TestCleaner.clean(Containers.withExif(Pictures.jpeg(80, 60, quarters(80, 60)), exif));

        assertEquals(List.of(80, 60), List.of(clean.width(), clean.height()));
    }

    private static String nameOf(int pixel) {
        return COLOURS.entrySet().stream()
                .min((one, other) ->
                        Integer.compare(distance(one.getValue(), pixel), distance(other.getValue(), pixel)))
                .orElseThrow()
                .getKey();
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return sum;
    }
}
