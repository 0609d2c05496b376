package com.studiosync.profile.teachers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    private static final int LONGEST_WITH_ROOM_FOR_A_NUMBER = 70;

    @ParameterizedTest
    @CsvSource({
        "Clara Wieck,clara-wieck",
        "Zoë Müller-Łukasz,zoe-muller-lukasz",
        "ÅSA Strauß,asa-strauss",
        "Søren  O'Æbelø,soren-o-aebelo",
        "İlke Işık,ilke-isik",
        "ﬁ Ⅳ,fi-iv",
        "-- Ann --,ann",
        "李 小龙,teacher",
        "'',teacher"
    })
    void a_name_is_folded_into_an_address(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @Property
    void whatever_the_name_the_slug_has_its_form(@ForAll @StringLength(max = 210) String name) {
        String slug = Slug.of(name);

        assertTrue(slug.matches(Slug.FORM), slug);
        assertTrue(slug.length() <= LONGEST_WITH_ROOM_FOR_A_NUMBER, slug);
    }
}
