package com.studiosync.profile.membernews;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.enrolment.Application.child;
import static com.studiosync.profile.enrolment.Application.decide;
import static com.studiosync.profile.invited.Invited.asked;
import static com.studiosync.profile.invited.Invited.remembered;
import static com.studiosync.profile.invited.Invited.withoutAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.contracts.profile.EnrolmentDeclined;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.profile.StudioNews;
import com.studiosync.profile.enrolment.Application;
import com.studiosync.profile.invited.Invited;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ErasedAddressesTest {

    private final UUID studio = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final String email = Invited.address();
    private final String others = Invited.address();

    @Test
    void applications_by_an_address_of_who_is_erased_go_and_nobody_elses() {
        UUID accepted = from(email);
        UUID account = takenIn(accepted, email);
        UUID declined = from(email);
        decide(admin, declined, "decline", Map.of("reason", "No place.")).then().statusCode(200);
        UUID waiting = from(email);
        UUID acceptedOfOther = from(others);
        takenIn(acceptedOfOther, others);
        UUID waitingOfOther = from(others);
        child(elsewhere).from(email).send().then().statusCode(202);

        eraseHere(account);

        assertEquals(
                List.of(
                        Arrays.asList(accepted, null, null),
                        Arrays.asList(acceptedOfOther, others, "+4315050308"),
                        Arrays.asList(waitingOfOther, others, "+4315050308")),
                TestDatabase.rows("select id, email, phone from enrolments where studio_id = ? order by id", studio));
        assertEquals(1, remembered(studio));
        assertEquals(
                1, TestDatabase.number("select count(*) from enrolments where studio_id = ?", elsewhere), "elsewhere");
        EnrolmentDeclined told = Broker.await(
                EnrolmentDeclined.class, event -> event.enrolmentId().equals(waiting));
        assertEquals(true, told.byApplicant());
        assertEquals(
                List.of(false),
                Broker.all(EnrolmentDeclined.class, event -> event.enrolmentId().equals(declined)).stream()
                        .map(EnrolmentDeclined::byApplicant)
                        .toList());
    }

    @Test
    void what_was_applied_for_goes_in_every_studio_of_the_account() {
        UUID account = takenIn(from(email), email);
        from(email);
        Memberships.grant(studio, account, Role.PARENT);
        Token there = Token.of(elsewhere, Role.ADMIN);
        UUID felix = student(there, "Felix", "Schumann");
        UUID guardian = withoutAccount(there, felix);
        Invited.change(there, felix, guardian, "{\"email\": \"%s\"}".formatted(email.toUpperCase()));
        Memberships.grant(elsewhere, account, Role.PARENT);
        Invited.change(there, felix, guardian, "{\"accountId\": \"%s\"}".formatted(account));
        child(elsewhere).from(email).send().then().statusCode(202);

        StudioNews.handled(Broker.send(new AccountErased(account)));

        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from enrolments where email is not null and studio_id in (?, ?)",
                        studio,
                        elsewhere));
    }

    @Test
    void a_child_that_is_erased_leaves_the_contacts_of_the_parent() {
        UUID accepted = from(email);
        takenIn(accepted, email);
        UUID childs = Memberships.granted(studio, Role.STUDENT);
        UUID felix = (UUID) TestDatabase.rows("select student_id from enrolments where id = ?", accepted)
                .get(0)
                .get(0);
        String etag = as(admin).get(STUDENTS + "/" + felix).header("ETag");
        patch(admin, STUDENTS + "/" + felix, etag, "{\"accountId\": \"%s\"}".formatted(childs))
                .then()
                .statusCode(200);

        eraseHere(childs);

        assertEquals(
                List.of(Arrays.asList(email, "+4315050308")),
                TestDatabase.rows("select email, phone from enrolments where id = ?", accepted));
        assertEquals(1, remembered(studio));
    }

    @Test
    void an_address_by_which_somebody_else_accepted_is_not_erased_with_who_notes_it_too() {
        takenIn(from(others), others);
        UUID waiting = from(others);
        UUID marie = student(admin, "Marie", "Schumann");
        UUID guardian = withoutAccount(admin, marie);
        UUID account = Memberships.granted(studio, Role.PARENT);
        Invited.change(admin, marie, guardian, "{\"accountId\": \"%s\", \"email\": \"%s\"}".formatted(account, others));

        eraseHere(account);

        assertEquals(
                1, TestDatabase.number("select count(*) from enrolments where id = ? and email is not null", waiting));
        assertEquals(
                2,
                TestDatabase.number(
                        "select count(*) from enrolments where studio_id = ? and email = ?", studio, others));
    }

    @Test
    void who_applied_for_herself_and_was_given_the_account_by_hand_leaves_no_address() {
        Application clara = Application.adult(studio).from(email);
        UUID accepted = clara.sent();
        String student = decide(admin, accepted, "accept", Map.of()).path("studentId");
        UUID account = Memberships.granted(studio, Role.STUDENT);
        String etag = as(admin).get(STUDENTS + "/" + student).header("ETag");
        patch(admin, STUDENTS + "/" + student, etag, "{\"accountId\": \"%s\"}".formatted(account))
                .then()
                .statusCode(200);
        from(email);

        eraseHere(account);

        assertEquals(
                List.of(Arrays.asList(accepted, "Clara", null)),
                TestDatabase.rows("select id, first_name, email from enrolments where studio_id = ?", studio));
        assertEquals(0, remembered(studio));
    }

    /** Somebody applies for a child; returns the application's id. */
    private UUID from(String address) {
        return child(studio).from(address).sent();
    }

    /** Accepts an application, and its guardian accepts the invitation; returns the account. */
    private UUID takenIn(UUID application, String address) {
        decide(admin, application, "accept", Map.of()).then().statusCode(200);
        UUID account = UUID.randomUUID();
        Invited.accept(asked(address, 1).get(0), account);
        return account;
    }

    private void eraseHere(UUID account) {
        StudioNews.handled(Broker.send(new MembershipRevoked(UUID.randomUUID(), studio, account, "ERASED")));
    }
}
