package com.studiosync.identity.registration;

import static com.studiosync.identity.Guests.acceptAsNewcomer;
import static com.studiosync.identity.Guests.acceptSignedIn;
import static com.studiosync.identity.Guests.tokenFor;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.refresh;
import static com.studiosync.identity.People.register;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.tokenMailedTo;
import static com.studiosync.identity.People.verify;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.identity.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
@TestProfile(VerificationOptionalTest.Optional.class)
class VerificationOptionalTest {

    public static class Optional implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("studiosync.registration.verification", "optional");
        }
    }

    @Test
    void an_account_is_used_before_its_address_is_confirmed() {
        String email = registered();

        signIn(email).then().statusCode(200);

        verify(tokenMailedTo(email)).then().statusCode(204);
        UUID account = accountOf(email);
        Broker.await(EmailVerified.class, event -> event.accountId().equals(account));
    }

    @Test
    void a_registration_joins_the_studio_at_once_and_confirming_does_not_join_again() {
        School school = School.open();
        String email = stranger();

        school.register(email).then().statusCode(202);

        UUID account = accountOf(email);
        Broker.await(MembershipGranted.class, event -> event.accountId().equals(account));
        school.login(email).then().statusCode(200).body("roles", contains("STUDENT"));
        given().auth()
                .oauth2(school.tokenOf(email))
                .delete("/api/v1/account/memberships/" + school.id())
                .then()
                .statusCode(204);
        verify(tokenMailedTo(email)).then().statusCode(204);
        assertFalse(school.knows(email));
    }

    @Test
    void a_later_registration_never_takes_an_account_that_somebody_uses() {
        String email = registered();

        register(email, "password of an impostor").then().statusCode(202);

        Broker.await(
                MailRequested.class,
                mail -> mail.template().equals("account-exists") && mail.to().equals(email));
        signIn(email, "password of an impostor").then().statusCode(401);
        signIn(email).then().statusCode(200);
    }

    @Test
    void the_owner_of_the_mailbox_takes_over_with_an_invitation_and_the_former_user_is_out() {
        School school = School.open();
        String email = stranger();
        register(email, "password of an impostor").then().statusCode(202);
        String refreshToken = signIn(email, "password of an impostor").path("refreshToken");
        String token = tokenFor(school, email, "TEACHER");

        acceptAsNewcomer(token).then().statusCode(200).body("accountCreated", equalTo(true));

        UUID account = accountOf(email);
        Broker.await(SessionRevoked.class, event -> event.accountId().equals(account));
        refresh(refreshToken).then().statusCode(401);
        school.login(email).then().statusCode(200);
    }

    @Test
    void who_is_signed_in_confirms_her_address_by_accepting() {
        School school = School.open();
        String email = registered();
        String token = tokenFor(school, email, "TEACHER");

        acceptSignedIn(signIn(email).path("accessToken"), token)
                .then()
                .statusCode(200)
                .body("accountCreated", equalTo(false));

        UUID account = accountOf(email);
        Broker.await(EmailVerified.class, event -> event.accountId().equals(account));
        verify(tokenMailedTo(email)).then().statusCode(422);
        assertEquals("TEACHER", school.rolesOf(email).get(0));
    }
}
