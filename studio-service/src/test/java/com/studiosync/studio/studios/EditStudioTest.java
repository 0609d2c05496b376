package com.studiosync.studio.studios;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class EditStudioTest {

    private static final String EVERYTHING = """
            {"name": "Rock School Berlin", "description": "Guitars.\\nDrums.", "website": "https://rock.example",
             "email": "hello@rock.example", "phone": "+493012345678", "timezone": "Europe/Berlin", "currency": "CHF", "locale": "DE-at",
             "themeColor": "#1e90ff", "registrationPolicy": "APPROVAL",
             "address": {"lines": ["Hauptstraße 12", "2. Hof"], "city": "Berlin", "state": "Berlin",
                         "postalCode": "10827", "country": "DE"}}
            """;

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void every_field_can_be_changed_and_is_read_again() {
        patch("\"0\"", EVERYTHING).statusCode(200).header("ETag", "\"1\"");

        school.asA(Role.STUDENT)
                .get("/api/v1/studio")
                .then()
                .header("ETag", "\"1\"")
                .body("name", is("Rock School Berlin"))
                .body("description", is("Guitars.\nDrums."))
                .body("website", is("https://rock.example"))
                .body("email", is("hello@rock.example"))
                .body("phone", is("+493012345678"))
                .body("timezone", is("Europe/Berlin"))
                .body("currency", is("CHF"))
                .body("locale", is("de-AT"))
                .body("themeColor", is("#1e90ff"))
                .body("textColor", is("#000000"))
                .body("registrationPolicy", is("APPROVAL"))
                .body("country", is("DE"))
                .body(
                        "address",
                        equalTo(Map.of(
                                "lines", List.of("Hauptstraße 12", "2. Hof"),
                                "city", "Berlin",
                                "state", "Berlin",
                                "postalCode", "10827",
                                "country", "DE")));
        assertEquals(
                Set.of(
                        "name",
                        "description",
                        "website",
                        "email",
                        "phone",
                        "timezone",
                        "currency",
                        "locale",
                        "themeColor",
                        "registrationPolicy",
                        "address"),
                Broker.await(StudioUpdated.class, this::isOurs).changed());
        Broker.await(
                DirectoryEntry.class,
                entry -> entry.studioId().equals(school.id()) && entry.name().equals("Rock School Berlin"));
    }

    @Test
    void what_is_absent_stays_and_what_is_null_goes() {
        patch("\"0\"", EVERYTHING).statusCode(200);

        patch("\"1\"", "{\"phone\":null,\"address\":{\"state\":null,\"city\":\"Potsdam\"}}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("$", not(hasKey("phone")))
                .body("email", is("hello@rock.example"))
                .body("address.city", is("Potsdam"))
                .body("address.postalCode", is("10827"))
                .body("address", not(hasKey("state")));
        patch("\"2\"", "{\"address\":null}").statusCode(200).body("$", not(hasKey("address")));

        assertEquals(
                Set.of("phone", "address"),
                Broker.await(
                                StudioUpdated.class,
                                event -> isOurs(event)
                                        && event.changed().contains("phone")
                                        && !event.changed().contains("name"))
                        .changed());
    }

    @Test
    void a_change_that_leaves_the_name_is_no_news_for_the_directory() {
        patch("\"0\"", "{\"phone\":\"+493012345678\"}").statusCode(200);

        Broker.await(StudioUpdated.class, this::isOurs);
        assertEquals(
                1,
                Broker.all(DirectoryEntry.class, entry -> entry.studioId().equals(school.id()))
                        .size());
    }

    @Test
    void saying_the_same_again_is_no_change() {
        patch("\"0\"", "{\"name\":\"Rock School\",\"address\":{},\"phone\":null}")
                .statusCode(200)
                .header("ETag", "\"0\"");
        patch("\"0\"", "{}").statusCode(200).header("ETag", "\"0\"");

        patch("\"0\"", "{\"phone\":\"+493012345678\"}").statusCode(200);
        Broker.await(StudioUpdated.class, this::isOurs);
        assertEquals(1, Broker.all(StudioUpdated.class, this::isOurs).size());
    }

    @Test
    void plain_json_is_taken_for_a_merge_patch_and_a_merge_patch_for_itself() {
        school.asA(Role.ADMIN)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Merged\"}".getBytes())
                .patch("/api/v1/studio")
                .then()
                .statusCode(200)
                .body("name", is("Merged"));
        patch("\"1\"", "{\"name\":\"Patched\"}").statusCode(200).body("name", is("Patched"));
    }

    @Test
    void a_change_without_a_version_or_of_an_old_one_is_refused() {
        patch("\"0\"", "{\"name\":\"First\"}").statusCode(200);

        school.asA(Role.ADMIN)
                .body("{\"name\":\"Blind\"}")
                .patch("/api/v1/studio")
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        patch("\"0\"", "{\"name\":\"Late\"}")
                .statusCode(412)
                .header("ETag", "\"1\"")
                .contentType("application/problem+json")
                .body("type", is("https://studiosync.com/problems/stale"));
        patch("0", "{\"name\":\"Odd\"}").statusCode(400).contentType("application/problem+json");

        assertEquals(
                List.of(List.of("First")), TestDatabase.rows("select name from studios where id = ?", school.id()));
    }

    @Test
    void of_two_admins_who_edit_at_once_one_is_told_the_current_version() {
        for (int version = 0; version < 10; version++) {
            String next = "\"" + (version + 1) + "\"";
            String seen = "\"" + version + "\"";
            List<Integer> answers = IntStream.range(0, 2)
                    .mapToObj(admin -> CompletableFuture.supplyAsync(
                            () -> patch(seen, "{\"name\":\"" + seen.charAt(1) + " of " + admin + "\"}")
                                    .header("ETag", next)
                                    .extract()
                                    .statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();

            assertEquals(List.of(200, 412), answers);
        }
        assertEquals(10, TestDatabase.number("select version from studios where id = ?", school.id()));
    }

    @Test
    void a_foreign_version_row_is_out_of_reach() {
        School other = Schools.rockSchool();

        patch("\"0\"", "{\"name\":\"Ours\"}").statusCode(200);

        assertEquals(
                List.of(List.of("Rock School", 0L)),
                TestDatabase.rows("select name, version from studios where id = ?", other.id()));
    }

    private boolean isOurs(StudioUpdated event) {
        return event.studioId().equals(school.id());
    }

    private ValidatableResponse patch(String version, String changes) {
        return school.asA(Role.ADMIN)
                .header("If-Match", version)
                .body(changes)
                .patch("/api/v1/studio")
                .then();
    }
}
