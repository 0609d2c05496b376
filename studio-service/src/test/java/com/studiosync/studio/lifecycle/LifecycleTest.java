package com.studiosync.studio.lifecycle;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.contracts.studio.DirectoryEntry.Status;
import com.studiosync.contracts.studio.StudioDeactivated;
import com.studiosync.contracts.studio.StudioDeletionCancelled;
import com.studiosync.contracts.studio.StudioDeletionRequested;
import com.studiosync.contracts.studio.StudioReactivated;
import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class LifecycleTest {

    private static final Duration GRACE = Duration.ofDays(30);

    @Inject
    MovableClock clock;

    private School school;
    private UUID owner;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
        owner = school.founder();
    }

    @AfterEach
    void let_time_be() {
        clock.reset();
    }

    @Test
    void a_paused_studio_is_told_once_and_listed_as_paused() {
        admin().post("/api/v1/studio/deactivate").then().statusCode(200).body("status", is("PAUSED"));
        admin().post("/api/v1/studio/deactivate")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", is("PAUSED"));

        awaitListed(Status.PAUSED);
        assertEquals(List.of(new StudioDeactivated(school.id())), told(StudioDeactivated.class));
    }

    @Test
    void a_resumed_studio_is_told_once_and_listed_as_active() {
        admin().post("/api/v1/studio/deactivate").then().statusCode(200);

        admin().post("/api/v1/studio/reactivate")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", is("ACTIVE"));
        admin().post("/api/v1/studio/reactivate").then().statusCode(200).header("ETag", "\"2\"");

        Broker.await(StudioReactivated.class, event -> event.studioId().equals(school.id()));
        awaitEntries(3);
        assertEquals(List.of(Status.ACTIVE, Status.PAUSED, Status.ACTIVE), listed());
        assertEquals(1, told(StudioReactivated.class).size());
        assertEquals(List.of(), told(StudioDeletionCancelled.class));
    }

    @Test
    void a_studio_that_is_to_be_deleted_is_paused_at_once_and_tells_when() {
        Instant before = Instant.now();
        Instant then = Instant.parse(owner().delete("/api/v1/studio")
                .then()
                .statusCode(202)
                .body("status", is("PAUSED"))
                .extract()
                .path("deletedAt"));

        assertTrue(!then.isBefore(before.plus(GRACE))
                && then.isBefore(before.plus(GRACE).plusSeconds(60)));
        assertEquals(
                new StudioDeletionRequested(school.id(), owner, then),
                Broker.await(
                        StudioDeletionRequested.class, event -> event.studioId().equals(school.id())));
        awaitListed(Status.PAUSED);
        admin().get("/api/v1/studio").then().body("deletedAt", is(then.toString()));
        assertEquals(1, told(StudioDeactivated.class).size());
    }

    @Test
    void asking_for_a_deletion_again_does_not_put_it_off() {
        String then = owner().delete("/api/v1/studio").then().extract().path("deletedAt");
        clock.advance(Duration.ofMinutes(5));

        owner().delete("/api/v1/studio").then().statusCode(202).body("deletedAt", is(then));

        Broker.await(StudioDeletionRequested.class, event -> event.studioId().equals(school.id()));
        assertEquals(1, told(StudioDeletionRequested.class).size());
    }

    @Test
    void any_admin_can_call_a_deletion_off() {
        owner().delete("/api/v1/studio").then().statusCode(202);

        admin().post("/api/v1/studio/reactivate")
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("$", not(hasItem("deletedAt")));

        Broker.await(StudioDeletionCancelled.class, event -> event.studioId().equals(school.id()));
        assertEquals(0, TestDatabase.number("select count(delete_at) from studios where id = ?", school.id()));
        Broker.await(StudioReactivated.class, event -> event.studioId().equals(school.id()));
    }

    @Test
    void a_deletion_whose_grace_is_over_cannot_be_called_off() {
        owner().delete("/api/v1/studio").then().statusCode(202);
        TestDatabase.execute("update studios set delete_at = now() - interval '1 second' where id = ?", school.id());

        admin().post("/api/v1/studio/reactivate")
                .then()
                .statusCode(409)
                .body("type", is("https://studiosync.com/problems/conflict"));

        assertEquals(List.of(), told(StudioDeletionCancelled.class));
        TestDatabase.execute("update studios set delete_at = null where id = ?", school.id());
    }

    @Test
    void another_admin_than_the_owner_deletes_nothing() {
        admin().delete("/api/v1/studio").then().statusCode(403).contentType("application/problem+json");

        assertEquals(List.of(List.of("ACTIVE")), status());
        assertEquals(List.of(), told(StudioDeletionRequested.class));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void nobody_but_admins_opens_or_closes_a_studio(Role role) {
        school.asA(role).post("/api/v1/studio/deactivate").then().statusCode(403);
        school.asA(role).post("/api/v1/studio/reactivate").then().statusCode(403);
        school.asA(role).delete("/api/v1/studio").then().statusCode(403);

        assertEquals(List.of(List.of("ACTIVE")), status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate"})
    void an_admin_of_another_studio_changes_her_own_alone(String step) {
        admin().post("/api/v1/studio/deactivate").then().statusCode(200);

        Schools.rockSchool()
                .asA(Role.ADMIN)
                .post("/api/v1/studio/" + step)
                .then()
                .statusCode(200);

        assertEquals(List.of(List.of("PAUSED")), status());
    }

    @Test
    void a_failure_half_way_leaves_the_studio_open() {
        TestDatabase.execute("alter table outbox add constraint provoked"
                + " check (type not like '%DirectoryEntry%' or payload not like '%" + school.id() + "%') not valid");
        try {
            owner().delete("/api/v1/studio").then().statusCode(500);
        } finally {
            TestDatabase.execute("alter table outbox drop constraint provoked");
        }

        assertEquals(List.of(List.of("ACTIVE")), status());
        assertEquals(0, TestDatabase.number("select count(delete_at) from studios where id = ?", school.id()));
        assertEquals(List.of(), told(StudioDeactivated.class));
    }

    private RequestSpecification admin() {
        return school.asA(Role.ADMIN);
    }

    private RequestSpecification owner() {
        return school.asAdmin(owner);
    }

    private List<List<Object>> status() {
        return TestDatabase.rows("select status from studios where id = ?", school.id());
    }

    private void awaitListed(Status status) {
        Broker.await(DirectoryEntry.class, entry -> entry.studioId().equals(school.id()) && entry.status() == status);
    }

    private void awaitEntries(int count) {
        Awaitility.await().until(() -> listed().size() == count);
    }

    private List<Status> listed() {
        return Broker.all(DirectoryEntry.class, entry -> entry.studioId().equals(school.id())).stream()
                .map(DirectoryEntry::status)
                .toList();
    }

    private <E extends DomainEvent> List<E> told(Class<E> kind) {
        return Broker.all(kind, event -> event.aggregateId().equals(school.id()));
    }
}
