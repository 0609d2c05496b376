package com.studiosync.platform.images;

import static com.studiosync.platform.images.Pictures.ascii;
import static com.studiosync.platform.images.Pictures.concat;
import static com.studiosync.platform.images.Pictures.quarters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.problems.ProblemException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageRefusalTest {

    private static final byte[] JPEG = Pictures.jpeg(40, 30, quarters(40, 30));
    private static final byte[] PNG = Pictures.png(40, 30, quarters(40, 30));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "G",
                "GIF89a\1\0\1\0\0\0\0;",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><img src=x onerror=alert(1)>",
                "BM....",
                "II*\0....",
                "\0\0\0\u0018ftypheic",
                "RIFF....WAVE",
                "%PDF-1.7"
            })
    void what_is_no_png_jpeg_or_webp_is_refused_whatever_its_name(String content) {
        ProblemException refused = assertThrows(ProblemException.class, () -> TestCleaner.clean(ascii(content)));

        assertEquals(415, refused.type().status());
        assertTrue(refused.getMessage().contains("PNG, JPEG or WebP"), refused.getMessage());
    }

    @Test
    void a_file_with_too_many_bytes_is_refused_with_both_numbers() {
        byte[] upload = Arrays.copyOf(PNG, 1_000_001);

        ProblemException refused = assertThrows(ProblemException.class, () -> TestCleaner.clean(upload));

        assertEquals(413, refused.type().status());
        assertEquals("The file has 1000001 bytes; at most 1000000 are accepted.", refused.getMessage());
        assertEquals("200", TestCleaner.outcome(Arrays.copyOf(PNG, 1_000_000)));
    }

    static Stream<byte[]> picturesOfEveryFormat() {
        return Stream.of(
                JPEG,
                Pictures.progressiveJpeg(40, 30, quarters(40, 30)),
                PNG,
                LossyWebp.opaque(),
                LossyWebp.transparent(),
                LosslessWebp.file(40, 30, new int[] {1, 2}, 3, 4, 255, (x, y) -> x % 2));
    }

    @ParameterizedTest
    @MethodSource("picturesOfEveryFormat")
    void a_file_that_is_cut_off_is_refused_wherever_that_is(byte[] whole) {
        assertEquals("200", TestCleaner.outcome(whole));
        List<Integer> accepted = IntStream.range(12, whole.length)
                .filter(length ->
                        !TestCleaner.outcome(Arrays.copyOf(whole, length)).equals("422 unreadable-image"))
                .boxed()
                .toList();

        assertEquals(List.of(), accepted);
    }

    static Stream<byte[]> damagedFiles() {
        return Stream.of(
                Resized.png(0, 30),
                Resized.jpeg(JPEG, 40, 0),
                Resized.lossyWebp(0, 16),
                replaced(PNG, "IHDR", "IHDX"),
                replaced(PNG, "IDAT", "IDAX"),
                concat(Arrays.copyOf(PNG, 8), ByteBuffer.allocate(8).putInt(-20).array()),
                Containers.withSegment(JPEG, 0xC0, new byte[] {8, 0, 1, 0, 1, 1, 1, 0x11, 0}),
                Containers.withSegment(JPEG, 0xC3, new byte[] {8, 0, 1, 0, 1, 1, 1, 0x11, 0}),
                Containers.withSegment(JPEG, 0xDA, new byte[] {1, 1, 0, 0, 63, 0}),
                concat(Arrays.copyOf(JPEG, 2), new byte[] {(byte) 0xFF, (byte) 0xD9}),
                Containers.webp(),
                Containers.webp(Containers.webpChunk("VP8 ", new byte[30])),
                Containers.webp(Containers.webpChunk("VP8L", new byte[30])),
                nestedFrames(20_000));
    }

    @ParameterizedTest
    @MethodSource("damagedFiles")
    void a_damaged_file_is_refused(byte[] damaged) {
        ProblemException refused = assertThrows(ProblemException.class, () -> TestCleaner.clean(damaged));

        assertEquals("422 unreadable-image", TestCleaner.outcome(damaged));
        assertTrue(refused.getMessage().contains("PNG, JPEG (grey or RGB) and WebP"), refused.getMessage());
    }

    private static byte[] nestedFrames(int depth) {
        ByteBuffer frames = ByteBuffer.allocate(depth * 24).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < depth; i++) {
            frames.put(ascii("ANMF")).putInt((depth - i) * 24 - 8).put(new byte[16]);
        }
        return Containers.webp(frames.array());
    }

    private static byte[] replaced(byte[] file, String text, String by) {
        return ascii(new String(file, StandardCharsets.ISO_8859_1).replace(text, by));
    }
}
