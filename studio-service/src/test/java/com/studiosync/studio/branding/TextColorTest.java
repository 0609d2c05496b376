package com.studiosync.studio.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures contrast by itself, in whole steps of the formula as WCAG writes it. */
class TextColorTest {

    private static final double LEVEL_AA = 4.5;
    private static final double[] LINEAR = IntStream.range(0, 256)
            .mapToDouble(channel -> channel / 255.0)
            .map(share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4))
            .toArray();

    @Property
    void text_is_readable_on_every_colour(@ForAll @IntRange(max = 0xFFFFFF) int color) {
        String text = TextColor.on(written(color));

        assertTrue(contrast(color, Integer.parseInt(text.substring(1), 16)) >= LEVEL_AA, written(color));
    }

    @Example
    void text_is_readable_on_every_grey() {
        for (int grey = 0; grey <= 0xFF; grey++) {
            text_is_readable_on_every_colour(grey * 0x010101);
        }
    }

    @Property
    void how_the_digits_are_written_does_not_matter(@ForAll @IntRange(max = 0xFFFFFF) int color) {
        assertEquals(
                TextColor.on(written(color)),
                TextColor.on("#" + written(color).substring(1).toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff",
        "#ffffff, #000000",
        "#ffff00, #000000",
        "#0000ff, #ffffff",
        "#1e90ff, #000000",
        "#757575, #ffffff"
    })
    void what_stands_out_more_is_taken(String background, String text) {
        double taken = contrast(Integer.parseInt(background, 1, 7, 16), Integer.parseInt(text, 1, 7, 16));
        double other = contrast(Integer.parseInt(background, 1, 7, 16), 0xFFFFFF - Integer.parseInt(text, 1, 7, 16));

        assertEquals(text, TextColor.on(background));
        assertTrue(taken > other);
    }

    @Example
    void on_no_colour_there_is_no_text() {
        assertNull(TextColor.on(null));
    }

    private static String written(int color) {
        return String.format(Locale.ROOT, "#%06x", color);
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * LINEAR[color >> 16] + 0.7152 * LINEAR[color >> 8 & 0xFF] + 0.0722 * LINEAR[color & 0xFF];
    }
}
