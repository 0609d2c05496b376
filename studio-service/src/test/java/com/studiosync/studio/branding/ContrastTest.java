package com.studiosync.studio.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @Property
    void on_every_colour_the_words_can_be_read(@ForAll int rgb) {
        String colour = "#%06x".formatted(rgb & 0xFFFFFF);

        assertTrue(Contrast.ratio(Contrast.on(colour), colour) >= 4.5, colour);
    }

    @ParameterizedTest
    @CsvSource({"#000000,#ffffff,21", "#ffffff,#ffffff,1", "#777777,#ffffff,4.48", "#ff0000,#ffffff,4"})
    void contrast_is_what_others_compute(String one, String other, double ratio) {
        assertEquals(ratio, Contrast.ratio(one, other), 0.01);
        assertEquals(ratio, Contrast.ratio(other, one), 0.01);
    }
}
