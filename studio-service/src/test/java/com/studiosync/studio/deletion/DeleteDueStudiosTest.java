package com.studiosync.studio.deletion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.Topics;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.OnVertx;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.studio.policies.Policies;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class DeleteDueStudiosTest {

    private static final String TENANT_TABLES = """
            select t.relname, c.confdeltype from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attname = 'studio_id' and not a.attisdropped
            left join pg_constraint c
                on c.conrelid = t.oid and c.contype = 'f' and c.confrelid = 'studios'::regclass and a.attnum = any (c.conkey)
            where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace
              and t.relname not in ('outbox', 'subdomains') and c.confdeltype is distinct from 'c'
            """;

    @Inject
    DeleteDueStudios job;

    @Inject
    Transactions transactions;

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void a_studio_whose_grace_is_over_is_gone_and_its_name_is_kept() {
        due(school);

        OnVertx.await(job::delete);

        Broker.await(StudioDeleted.class, event -> event.studioId().equals(school.id()));
        Broker.awaitTombstone(Topics.STUDIO_DIRECTORY, school.id());
        assertEquals(0, studios(school));
        given().get("/internal/directory/{name}", school.subdomain()).then().statusCode(404);
        given().get("/api/v1/subdomains/{name}", school.subdomain()).then().body("reason", is("is taken"));
        Schools.found(Token.ofNoStudio(), Map.of("name", "Heir", "subdomain", school.subdomain()))
                .then()
                .statusCode(409);
        school.asA(Role.ADMIN).get("/api/v1/studio").then().statusCode(404);
    }

    @Test
    void texts_that_nobody_can_delete_go_with_their_studio() {
        Policies.put(school, 0, Policies.of(Policies.text("terms", "Agreed."))).statusCode(200);
        due(school);

        OnVertx.await(job::delete);

        assertEquals(0, studios(school));
        assertEquals(0, TestDatabase.number("select count(*) from policy_texts where studio_id = ?", school.id()));
    }

    @Test
    void the_names_that_it_had_before_stay_kept_too_and_are_free_in_the_end() {
        school.asA(Role.ADMIN)
                .body(Map.of("subdomain", Schools.freshSubdomain()))
                .put("/api/v1/studio/subdomain")
                .then()
                .statusCode(200);
        due(school);
        OnVertx.await(job::delete);
        given().get("/api/v1/subdomains/{name}", school.subdomain()).then().body("available", is(false));
        given().get("/internal/directory/{name}", school.subdomain()).then().statusCode(404);

        TestDatabase.execute("update subdomains set kept_until = now() where name = ?", school.subdomain());

        Schools.found(Token.ofNoStudio(), Map.of("name", "Heir", "subdomain", school.subdomain()))
                .then()
                .statusCode(201);
    }

    @Test
    void a_studio_within_its_grace_and_one_that_stays_are_left_alone() {
        School stays = Schools.rockSchool();
        delete(school);

        OnVertx.await(job::delete);

        assertEquals(1, studios(school));
        assertEquals(1, studios(stays));
        assertEquals(0, deletionsTold(school));
    }

    @Test
    void two_replicas_that_look_at_once_delete_a_studio_once() {
        due(school);

        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> OnVertx.await(job::delete));
        OnVertx.await(job::delete);
        other.join();

        Broker.awaitTombstone(Topics.STUDIO_DIRECTORY, school.id());
        assertEquals(0, studios(school));
        assertEquals(1, deletionsTold(school));
    }

    @Test
    void a_studio_that_cannot_be_deleted_does_not_stop_the_others() {
        School stuck = Schools.rockSchool();
        due(stuck);
        due(school);
        TestDatabase.execute("alter table outbox add constraint provoked" + " check (studio_id <> '" + stuck.id()
                + "' or type not like '%Deleted%') not valid");
        try {
            OnVertx.await(job::delete);
        } finally {
            TestDatabase.execute("alter table outbox drop constraint provoked");
        }

        assertEquals(0, studios(school));
        assertEquals(1, studios(stuck));
        given().get("/internal/directory/{name}", stuck.subdomain()).then().statusCode(200);
        OnVertx.await(job::delete);
        assertEquals(0, studios(stuck));
    }

    @Test
    void those_that_fail_again_and_again_do_not_hide_the_others() {
        due(school);
        due(Schools.rockSchool());

        Set<UUID> firsts = new HashSet<>();
        Awaitility.await().until(() -> {
            firsts.add(firstDue());
            return firsts.size() > 1;
        });
        OnVertx.await(job::delete);
    }

    @Test
    void what_belongs_to_a_studio_goes_with_it() {
        assertEquals(List.of(), TestDatabase.rows(TENANT_TABLES));
    }

    @Test
    void nobody_finds_a_studio_in_the_list_of_those_to_be_deleted_that_stays() {
        delete(school);
        School stays = Schools.rockSchool();

        List<UUID> found = OnVertx.await(
                () -> transactions.ofPlatform(() -> Panache.getSession().flatMap(session -> session.createNativeQuery(
                                "select studios_due_for_deletion(now() + interval '100 years', 1000000)", UUID.class)
                        .getResultList())));

        assertTrue(found.contains(school.id()));
        assertFalse(found.contains(stays.id()));
    }

    private static UUID firstDue() {
        return (UUID) TestDatabase.rows("select studios_due_for_deletion(now(), 1)")
                .get(0)
                .get(0);
    }

    private static void delete(School studio) {
        studio.asAdmin(studio.founder()).delete("/api/v1/studio").then().statusCode(202);
    }

    private static void due(School studio) {
        delete(studio);
        TestDatabase.execute("update studios set delete_at = now() - interval '1 second' where id = ?", studio.id());
    }

    private static long studios(School studio) {
        return TestDatabase.number("select count(*) from studios where id = ?", studio.id());
    }

    private static int deletionsTold(School studio) {
        return Broker.all(StudioDeleted.class, event -> event.studioId().equals(studio.id()))
                .size();
    }
}
