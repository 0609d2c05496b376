package com.studiosync.platform.images;

import static com.studiosync.platform.images.Pictures.concat;
import static com.studiosync.platform.images.Pictures.quarters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.platform.problems.ProblemException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that ask for much. */
class ImageBombTest {

    private static final byte[] JPEG = Pictures.jpeg(40, 30, quarters(40, 30));
    private static final byte[] PNG = Pictures.png(40, 30, quarters(40, 30));

    /** A few bytes each, that announce pictures of up to four thousand million pixels. */
    static Stream<byte[]> bombs() {
        return Stream.of(
                Resized.png(60_000, 60_000),
                Resized.png(8_193, 1),
                Resized.png(1, 8_193),
                Resized.png(5_001, 5_000),
                Resized.jpeg(JPEG, 65_535, 65_535),
                Resized.fullColour(Resized.jpeg(Pictures.progressiveJpeg(40, 30, quarters(40, 30)), 5_000, 3_000)),
                Resized.lossyWebp(16_383, 16_383),
                Resized.losslessWebp(3_841, 2_160));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void a_picture_with_too_many_pixels_is_refused_before_it_is_decoded(byte[] bomb) {
        assertEquals("422 image-too-large", TestCleaner.outcome(bomb));
    }

    @Test
    void how_many_pixels_are_too_many_is_a_setting() {
        ImageCleaner strict = TestCleaner.with(Map.of("studiosync.images.max-side", "39"));

        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> strict.clean(PNG, TestCleaner.LIMITS).await().indefinitely());

        assertEquals(
                "This picture has 40 x 30 pixels; at most 39 a side and 25.0 million in all are accepted.",
                refused.getMessage());
    }

    static Stream<byte[]> filesThatTakeMoreThanTheirPicture() {
        return Stream.of(
                LosslessWebp.tablesBomb(), LosslessWebp.transformsBomb(), jpegWithScans(65), jpegWithScans(10_000));
    }

    @ParameterizedTest
    @MethodSource("filesThatTakeMoreThanTheirPicture")
    void a_file_that_takes_more_than_its_picture_is_refused(byte[] bomb) {
        assertEquals("422 unreadable-image", TestCleaner.outcome(bomb));
    }

    /** Scans that add nothing, each of which is a walk over the whole picture. */
    private static byte[] jpegWithScans(int scans) {
        byte[] jpeg = Pictures.progressiveJpeg(40, 30, quarters(40, 30));
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 1, 5, 0, 0};
        byte[] more = new byte[scans * scan.length];
        IntStream.range(0, scans).forEach(i -> System.arraycopy(scan, 0, more, i * scan.length, scan.length));
        return concat(
                Arrays.copyOf(jpeg, jpeg.length - 2), more, Arrays.copyOfRange(jpeg, jpeg.length - 2, jpeg.length));
    }
}
