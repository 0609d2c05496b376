package com.studiosync.profile.specialties;

import static com.studiosync.profile.Api.as;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class SpecialtyResourceTest {

    private static final String SPECIALTIES = "/api/v1/specialties";

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_member_reads_the_whole_catalogue(Role role) {
        as(Token.of(UUID.randomUUID(), role))
                .get(SPECIALTIES)
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "PIANO",
                                "GUITAR_ACOUSTIC",
                                "GUITAR_ELECTRIC",
                                "GUITAR_BASS",
                                "DRUMS",
                                "PERCUSSION",
                                "VOICE",
                                "VIOLIN",
                                "STRINGS",
                                "BRASS",
                                "WOODWINDS",
                                "MUSIC_THEORY",
                                "COMPOSITION",
                                "MUSIC_PRODUCTION"))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_kind_names_its_parent() {
        List<Map<String, String>> items =
                as(Token.of(UUID.randomUUID(), Role.STUDENT)).get(SPECIALTIES).path("items");

        assertTrue(items.stream()
                .anyMatch(item -> "VIOLIN".equals(item.get("code"))
                        && "Violin".equals(item.get("label"))
                        && "STRINGS".equals(item.get("parent"))));
    }

    @Test
    void the_tree_has_two_levels() {
        assertEquals(
                List.of(),
                Arrays.stream(Specialty.values())
                        .filter(specialty ->
                                specialty.parent().flatMap(Specialty::parent).isPresent())
                        .toList());
    }

    @Test
    void the_catalogue_is_for_members() {
        RestAssured.get(SPECIALTIES).then().statusCode(401);
    }
}
