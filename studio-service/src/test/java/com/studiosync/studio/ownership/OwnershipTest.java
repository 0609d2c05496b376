package com.studiosync.studio.ownership;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.contracts.studio.StudioOwnershipTransferred;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class OwnershipTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID founderMembership = UUID.randomUUID();
    private School school;
    private UUID founder;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
        founder = school.founder();
        grant(founderMembership, founder, "ADMIN");
    }

    @Test
    void the_owner_hands_the_studio_over_to_another_admin() {
        UUID successor = admin();

        handOver(founder, successor).then().statusCode(200).body("ownerAccountId", is(successor.toString()));

        assertEquals(
                new StudioOwnershipTransferred(school.id(), founder, successor),
                Broker.await(StudioOwnershipTransferred.class, event -> event.studioId()
                        .equals(school.id())));
        school.asAdmin(founder).delete("/api/v1/studio").then().statusCode(403);
        school.asAdmin(successor).delete("/api/v1/studio").then().statusCode(202);
    }

    @Test
    void nobody_but_the_owner_hands_it_over() {
        UUID other = admin();

        handOver(other, other).then().statusCode(403);

        awaitOwner(founder);
        assertEquals(List.of(), transfers());
    }

    @ParameterizedTest
    @CsvSource({"TEACHER", "STUDENT"})
    void only_an_admin_can_become_the_owner(String role) {
        UUID other = UUID.randomUUID();
        grant(UUID.randomUUID(), other, role);

        handOver(founder, other).then().statusCode(422).body("errors.field", is(List.of("accountId")));

        awaitOwner(founder);
    }

    @Test
    void an_admin_of_another_studio_cannot_become_the_owner() {
        School elsewhere = Schools.rockSchool();
        UUID stranger = UUID.randomUUID();
        Broker.send(new MembershipGranted(UUID.randomUUID(), elsewhere.id(), stranger, Set.of("ADMIN"), "INVITED"));
        awaitMember(elsewhere.id(), stranger);

        handOver(founder, stranger).then().statusCode(422);

        awaitOwner(founder);
    }

    @Test
    void an_owner_who_leaves_is_followed_by_the_longest_serving_admin() {
        UUID first = admin();
        admin();

        UUID left = Broker.send(new MembershipRevoked(founderMembership, school.id(), founder, "LEFT"));

        awaitOwner(first);
        Broker.send(left, new MembershipRevoked(founderMembership, school.id(), founder, "LEFT"));
        assertEquals(
                new StudioOwnershipTransferred(school.id(), founder, first),
                Broker.await(StudioOwnershipTransferred.class, event -> event.studioId()
                        .equals(school.id())));
        assertEquals(1, transfers().size());
    }

    @Test
    void an_owner_who_is_no_admin_any_more_is_followed_too() {
        UUID next = admin();

        Broker.send(
                new MembershipChanged(founderMembership, school.id(), founder, Set.of("TEACHER"), Set.of(), Set.of()));

        awaitOwner(next);
        handOver(founder, founder).then().statusCode(403);
    }

    @Test
    void who_serves_longest_counts_from_when_she_became_admin() {
        UUID early = UUID.randomUUID();
        UUID earlyMembership = UUID.randomUUID();
        grant(earlyMembership, early, "TEACHER");
        UUID later = admin();
        Broker.send(new MembershipChanged(
                earlyMembership, school.id(), early, Set.of("ADMIN", "TEACHER"), Set.of(), Set.of()));
        awaitRoles(early, "ADMIN");

        Broker.send(new MembershipRevoked(founderMembership, school.id(), founder, "ERASED"));

        awaitOwner(later);
    }

    @Test
    void a_successor_who_becomes_known_late_follows_then() {
        Broker.send(new MembershipRevoked(founderMembership, school.id(), founder, "LEFT"));
        awaitOwner(null);
        assertEquals(List.of(), transfers());

        UUID late = admin();

        awaitOwner(late);
        assertEquals(
                new StudioOwnershipTransferred(school.id(), null, late),
                Broker.await(StudioOwnershipTransferred.class, event -> event.studioId()
                        .equals(school.id())));
    }

    @Test
    void a_new_admin_changes_nothing_before_the_founder_is_known() {
        School fresh = Schools.rockSchool();
        UUID other = UUID.randomUUID();

        Broker.send(new MembershipGranted(UUID.randomUUID(), fresh.id(), other, Set.of("ADMIN"), "INVITED"));
        awaitMember(fresh.id(), other);

        assertEquals(
                List.of(List.of(fresh.founder())),
                TestDatabase.rows("select owner_account_id from studios where id = ?", fresh.id()));
    }

    @Test
    void what_is_told_of_a_studio_that_is_gone_is_noted_nowhere() {
        UUID event = Broker.send(
                new MembershipGranted(UUID.randomUUID(), UUID.randomUUID(), founder, Set.of("ADMIN"), "INVITED"));

        Awaitility.await().atMost(PATIENCE).until(() -> handled(event) == 1);
        assertEquals(1, TestDatabase.number("select count(*) from members where account_id = ?", founder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | {}",
                "422 | {\"accountId\":null}",
                "400 | {\"accountId\":\"nobody\"}",
                "400 | {\"accountId\":\"0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11\",\"role\":\"ADMIN\"}",
                "400 | null",
                "400 | ["
            })
    void bad_input_is_refused(int status, String body) {
        school.asAdmin(founder)
                .body(body)
                .post("/api/v1/studio/owner")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        awaitOwner(founder);
    }

    private UUID admin() {
        UUID account = UUID.randomUUID();
        grant(UUID.randomUUID(), account, "ADMIN");
        return account;
    }

    private void grant(UUID membership, UUID account, String role) {
        Broker.send(new MembershipGranted(membership, school.id(), account, Set.of(role), "INVITED"));
        awaitMember(school.id(), account);
    }

    private Response handOver(UUID asking, UUID successor) {
        return school.asAdmin(asking).body(Map.of("accountId", successor)).post("/api/v1/studio/owner");
    }

    private static void awaitMember(UUID studio, UUID account) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> TestDatabase.number(
                                "select count(*) from members where studio_id = ? and account_id = ?", studio, account)
                        == 1);
    }

    private void awaitRoles(UUID account, String role) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> TestDatabase.number(
                                "select count(*) from members where account_id = ? and ? = any (roles)", account, role)
                        == 1);
    }

    private void awaitOwner(UUID account) {
        List<List<Object>> expected = List.of(Arrays.asList((Object) account));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> TestDatabase.rows("select owner_account_id from studios where id = ?", school.id()),
                        expected::equals);
    }

    private static long handled(UUID event) {
        return TestDatabase.number("select count(*) from inbox where event_id = ?", event);
    }

    private List<StudioOwnershipTransferred> transfers() {
        return Broker.all(
                StudioOwnershipTransferred.class, event -> event.studioId().equals(school.id()));
    }
}
