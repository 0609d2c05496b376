package com.studiosync.identity.registration;

import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.register;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.identity.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
@TestProfile(VerificationOffTest.Off.class)
class VerificationOffTest {

    public static class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("studiosync.registration.verification", "off");
        }
    }

    @Test
    void an_address_counts_as_confirmed_at_once_and_no_mail_is_sent() {
        String email = registered();

        signIn(email).then().statusCode(200);

        UUID account = accountOf(email);
        Broker.await(EmailVerified.class, event -> event.accountId().equals(account));
        assertEquals(
                List.of(), Broker.all(MailRequested.class, mail -> mail.to().equals(email)));
    }

    @Test
    void a_registration_joins_the_studio_at_once() {
        School school = open();
        String email = stranger();

        school.register(email).then().statusCode(202);

        school.login(email).then().statusCode(200).body("roles", contains("STUDENT"));
    }

    @Test
    void an_account_stays_with_who_registered_first() {
        String email = registered();

        register(email, "password of an impostor").then().statusCode(202);

        signIn(email, "password of an impostor").then().statusCode(401);
        signIn(email, PASSWORD).then().statusCode(200);
    }

    /** Founded without a mail, of which there is none here. */
    private static School open() {
        UUID id = UUID.randomUUID();
        String admin = registered();
        Broker.send(new StudioCreated(id, accountOf(admin), "Rock School", "rock", "UTC", "EUR", "AT", "OPEN"));
        Awaitility.await("founder")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from memberships where studio_id = ?", id) == 1);
        return new School(id, admin);
    }
}
