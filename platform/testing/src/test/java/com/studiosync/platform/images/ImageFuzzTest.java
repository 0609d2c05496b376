package com.studiosync.platform.images;

import static com.studiosync.platform.images.Pictures.concat;
import static com.studiosync.platform.images.Pictures.quarters;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is uploaded ends as a clean picture or as a problem that the client is told. */
class ImageFuzzTest {

    private static final Set<String> OUTCOMES =
            Set.of("200", "415 unsupported-image", "422 unreadable-image", "422 image-too-large");

    private static final List<byte[]> WHOLE = List.of(
            Pictures.jpeg(40, 30, quarters(40, 30)),
            Pictures.progressiveJpeg(40, 30, quarters(40, 30)),
            Pictures.png(40, 30, quarters(40, 30)),
            LossyWebp.opaque(),
            LossyWebp.transparent(),
            LosslessWebp.file(40, 30, new int[] {1, 2}, 3, 4, 255, (x, y) -> x % 2));

    @Property(tries = 300)
    void random_bytes(@ForAll byte[] upload) {
        assertTold(upload);
    }

    @Property(tries = 500)
    void random_bytes_behind_the_first_ones_of_a_picture(
            @ForAll @IntRange(max = 5) int picture,
            @ForAll @IntRange(min = 12, max = 40) int kept,
            @ForAll byte[] rest) {
        assertTold(concat(Arrays.copyOf(WHOLE.get(picture), kept), rest));
    }

    @Property(tries = 1_500)
    void a_picture_with_some_bytes_changed(
            @ForAll @IntRange(max = 5) int picture, @ForAll("changes") List<int[]> changes) {
        byte[] upload = WHOLE.get(picture).clone();
        changes.forEach(change -> upload[change[0] % upload.length] = (byte) change[1]);

        assertTold(upload);
    }

    @Provide
    Arbitrary<List<int[]>> changes() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 2_000);
        Arbitrary<Integer> values =
                Arbitraries.integers().between(0, 255).edgeCases(edges -> edges.add(0, 1, 0x7F, 0xFF));
        return Combinators.combine(places, values)
                .as((place, value) -> new int[] {place, value})
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static void assertTold(byte[] upload) {
        String outcome = TestCleaner.outcome(upload);

        assertTrue(OUTCOMES.contains(outcome), outcome);
    }
}
