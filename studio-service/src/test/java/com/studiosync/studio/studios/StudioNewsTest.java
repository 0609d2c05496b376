package com.studiosync.studio.studios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Pictures;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other services read about a studio, as it lies on the topic. */
@QuarkusTest
@WithBackends
class StudioNewsTest {

    private static final String FIRST = """
            {"name": "Rock School", "description": "Guitars.", "website": "https://rock.example",
             "email": "hello@rock.example", "phone": "+493012345678", "timezone": "Europe/Berlin", "currency": "CHF",
             "locale": "de-AT", "themeColor": "#1e90ff", "registrationPolicy": "APPROVAL",
             "address": {"lines": ["Hauptstraße 12", "2. Hof"], "city": "Berlin", "postalCode": "10827", "country": "DE"}}
            """;
    private static final String THERE =
            "{\"lines\":[\"Hauptstraße 12\",\"2. Hof\"],\"city\":\"Berlin\",\"state\":null,\"postalCode\":\"10827\",\"country\":\"DE\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    /** A field, what it is told to be, and what is told of it. */
    record Change(String field, String patched, String now, String before) {

        static Change of(String field, String now, String before) {
            return new Change(field, now, now, before);
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                Change.of("name", "\"Jazz School\"", "\"Rock School\""),
                Change.of("description", "\"Saxophones.\"", "\"Guitars.\""),
                Change.of("description", "null", "\"Guitars.\""),
                Change.of("website", "\"https://jazz.example\"", "\"https://rock.example\""),
                Change.of("website", "null", "\"https://rock.example\""),
                Change.of("email", "\"hello@jazz.example\"", "\"hello@rock.example\""),
                Change.of("email", "null", "\"hello@rock.example\""),
                Change.of("phone", "\"+43123456789\"", "\"+493012345678\""),
                Change.of("phone", "null", "\"+493012345678\""),
                Change.of("timezone", "\"Europe/Vienna\"", "\"Europe/Berlin\""),
                Change.of("currency", "\"EUR\"", "\"CHF\""),
                new Change("locale", "\"EN-gb\"", "\"en-GB\"", "\"de-AT\""),
                Change.of("themeColor", "\"#000000\"", "\"#1e90ff\""),
                Change.of("themeColor", "null", "\"#1e90ff\""),
                Change.of("registrationPolicy", "\"INVITATION\"", "\"APPROVAL\""),
                new Change(
                        "address",
                        "{\"lines\":null,\"city\":\"Wien\",\"postalCode\":\"1010\",\"country\":\"AT\"}",
                        "{\"lines\":null,\"city\":\"Wien\",\"state\":null,\"postalCode\":\"1010\",\"country\":\"AT\"}",
                        THERE),
                Change.of("address", "null", THERE));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_told_with_what_was_before_and_all_else_as_it_is(Change change) throws JsonProcessingException {
        patch(0, FIRST);
        JsonNode first = news(1);

        patch(1, "{\"%s\":%s}".formatted(change.field, change.patched));

        JsonNode told = news(2);
        assertEquals(List.of(change.field), ToldOfStudio.texts(told.get("changed")));
        assertEquals(JSON.readTree(change.now), told.get(change.field));
        assertEquals(Map.of(change.field, JSON.readTree(change.before)), ToldOfStudio.notNull(told.get("before")));
        assertEquals(told.at("/address/country").asText(), told.get("country").asText(""));
        Set<String> moved = change.field.equals("address") ? Set.of("address", "country") : Set.of(change.field);
        assertEquals(ToldOfStudio.besides(moved, first), ToldOfStudio.besides(moved, told));
    }

    @Test
    void what_is_told_for_the_first_time_was_nothing_before() throws JsonProcessingException {
        patch(0, FIRST);

        JsonNode told = news(1);
        assertEquals(
                JSON.readTree(
                        "{\"timezone\":\"UTC\",\"currency\":\"EUR\",\"locale\":\"en\",\"registrationPolicy\":\"OPEN\"}"),
                JSON.valueToTree(ToldOfStudio.notNull(told.get("before"))));
        assertEquals("+493012345678", told.get("phone").asText());
        assertEquals("DE", told.get("country").asText());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_is_told_by_the_path_that_leads_to_it(String picture) {
        show(picture, Color.RED);
        JsonNode first = news(1);

        show(picture, Color.BLUE);

        JsonNode told = news(2);
        assertEquals(List.of(picture), ToldOfStudio.texts(told.get("changed")));
        assertEquals(Map.of(), ToldOfStudio.notNull(first.get("before")));
        assertEquals(Map.of(picture, first.get(picture)), ToldOfStudio.notNull(told.get("before")));
        assertEquals(
                "http://" + school.subdomain() + ".localhost:8080"
                        + told.get(picture).asText(),
                school.asA(Role.STUDENT).get("/api/v1/studio").path(picture + "Url"));
    }

    static Stream<String> pictures() {
        return Stream.of("logo", "cover");
    }

    @Test
    void settings_are_told_by_name_alone() {
        school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .body("{\"smtpPassword\":\"xyzzy\"}")
                .patch("/api/v1/studio/settings")
                .then()
                .statusCode(200);

        JsonNode told = news(1);
        assertEquals(List.of("settings"), ToldOfStudio.texts(told.get("changed")));
        assertEquals(Map.of(), ToldOfStudio.notNull(told.get("before")));
        assertFalse(told.toString().contains("xyzzy") || told.toString().contains("smtpPassword"), told.toString());
    }

    @Test
    void nothing_is_told_that_the_contract_does_not_name() {
        patch(0, FIRST);

        JsonNode told = news(1);
        assertEquals(ToldOfStudio.names(StudioUpdated.class), ToldOfStudio.names(told));
        assertEquals(ToldOfStudio.names(StudioUpdated.Former.class), ToldOfStudio.names(told.get("before")));
        assertEquals(ToldOfStudio.names(StudioUpdated.Address.class), ToldOfStudio.names(told.get("address")));
    }

    private void patch(int version, String changes) {
        school.asA(Role.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .body(changes)
                .patch("/api/v1/studio")
                .then()
                .statusCode(200);
    }

    private void show(String picture, Color color) {
        school.asA(Role.ADMIN)
                .contentType("image/png")
                .body(Pictures.png(color, 10, 10))
                .put("/api/v1/studio/" + picture)
                .then()
                .statusCode(204);
    }

    private JsonNode news(int number) {
        return ToldOfStudio.next(school.id(), number);
    }
}
