package com.studiosync.studio.founding;

import static com.studiosync.studio.Schools.found;
import static com.studiosync.studio.Schools.freshSubdomain;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.Topics;
import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.platform.requests.RequestIds;
import com.studiosync.studio.Schools;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class FoundingTest {

    private final String subdomain = freshSubdomain();
    private final Token founder = Token.ofNoStudio();

    @Test
    void a_studio_is_live_with_its_subdomain_and_two_events() {
        UUID id = UUID.fromString(found(
                        founder,
                        Map.of(
                                "name", "Müller & Söhne",
                                "subdomain", subdomain,
                                "timezone", "Europe/Berlin",
                                "currency", "CHF",
                                "country", "DE",
                                "locale", "DE-at"))
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/studio")
                .header("ETag", "\"0\"")
                .body("name", is("Müller & Söhne"))
                .body("subdomain", is(subdomain))
                .body("url", is("http://" + subdomain + ".localhost:8080"))
                .body("timezone", is("Europe/Berlin"))
                .body("currency", is("CHF"))
                .body("country", is("DE"))
                .body("address", equalTo(Map.of("country", "DE")))
                .body("status", is("ACTIVE"))
                .body("createdAt", notNullValue())
                .body("version", nullValue())
                .extract()
                .path("id"));

        assertEquals(
                new StudioCreated(
                        id,
                        founder.account(),
                        "Müller & Söhne",
                        subdomain,
                        "Europe/Berlin",
                        "CHF",
                        "DE",
                        "OPEN",
                        "de-AT"),
                Broker.await(StudioCreated.class, event -> event.studioId().equals(id)));
        assertEquals(
                new DirectoryEntry(id, subdomain, "Müller & Söhne", DirectoryEntry.Status.ACTIVE),
                Broker.await(DirectoryEntry.class, event -> event.studioId().equals(id)));
        assertEquals(
                1,
                Broker.about(id).stream()
                        .filter(record -> record.topic().equals(Topics.STUDIO_DIRECTORY))
                        .count());
    }

    @Test
    void what_is_not_told_has_a_default() {
        found(founder, Map.of("name", "Rock School", "subdomain", subdomain))
                .then()
                .statusCode(201)
                .body("timezone", is("UTC"))
                .body("currency", is("EUR"))
                .body("$", not(hasItem("country")))
                .body("address", nullValue());
    }

    @Test
    void the_events_carry_the_id_of_the_request() {
        Schools.as(founder)
                .header(RequestIds.HEADER, "request-" + subdomain)
                .body(Map.of("name", "Rock School", "subdomain", subdomain))
                .post("/api/v1/studios")
                .then()
                .statusCode(201);

        UUID id = Broker.await(StudioCreated.class, event -> event.subdomain().equals(subdomain))
                .studioId();
        assertEquals("request-" + subdomain, Broker.header(Broker.about(id).get(0), "ce_correlationid"));
    }

    @Test
    void a_taken_subdomain_is_a_conflict_and_leaves_nothing() {
        found(founder, Map.of("name", "First", "subdomain", subdomain)).then().statusCode(201);

        Token later = Token.ofNoStudio();
        found(later, Map.of("name", "Second", "subdomain", subdomain))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("https://studiosync.com/problems/conflict"))
                .body("errors.field", equalTo(List.of("subdomain")))
                .body("errors.message", equalTo(List.of("is taken")));

        assertEquals(
                0, TestDatabase.number("select count(*) from studios where founder_account_id = ?", later.account()));
        assertEquals(0, TestDatabase.number("select count(*) from founders where account_id = ?", later.account()));
    }

    @Test
    void a_failure_half_way_leaves_neither_studio_nor_subdomain_nor_event() {
        TestDatabase.execute("alter table outbox add constraint provoked"
                + " check (type not like '%DirectoryEntry%' or payload not like '%to be refused%') not valid");
        try {
            found(founder, Map.of("name", "to be refused", "subdomain", subdomain))
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .body("detail", is("The failure is in our log under the request id."));
        } finally {
            TestDatabase.execute("alter table outbox drop constraint provoked");
        }

        assertEquals(
                0, TestDatabase.number("select count(*) from studios where founder_account_id = ?", founder.account()));
        assertEquals(0, TestDatabase.number("select count(*) from subdomains where name = ?", subdomain));
        assertEquals(0, TestDatabase.number("select count(*) from founders where account_id = ?", founder.account()));
        found(founder, Map.of("name", "second try", "subdomain", subdomain))
                .then()
                .statusCode(201);
        assertEquals(
                "second try",
                Broker.await(StudioCreated.class, event -> event.founderAccountId()
                                .equals(founder.account()))
                        .name());
    }
}
