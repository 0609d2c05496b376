package com.studiosync.identity.signin;

import static com.studiosync.identity.Failures.WRONG;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class UnusablePasswordTest {

    private static final int MAILS_TO_ONE = 5;

    @Test
    void it_looks_like_a_wrong_password_and_the_owner_gets_a_link() {
        String email = withUnusablePassword();

        Response unusable = signIn(email);

        assertEquals(problem(signIn(verified(), WRONG)), problem(unusable));
        assertNotNull(
                Broker.await(MailRequested.class, mail -> isOffer(mail, email)).sealedToken());
        assertEquals(
                List.of(List.of("PASSWORD_UNUSABLE")),
                TestDatabase.rows("select purpose from mailed_tokens where account_id = ?", accountOf(email)));
    }

    @Test
    void the_owner_is_not_flooded_with_links() {
        String email = withUnusablePassword();

        IntStream.rangeClosed(0, MAILS_TO_ONE).forEach(i -> signIn(email).then().statusCode(401));

        String marker = registered();
        Broker.await(MailRequested.class, mail -> mail.to().equals(marker));
        assertEquals(
                MAILS_TO_ONE,
                Broker.all(MailRequested.class, mail -> isOffer(mail, email)).size());
    }

    @Test
    void a_wrong_password_offers_no_reset() {
        String email = verified();
        signIn(email, WRONG).then().statusCode(401);

        String marker = registered();

        Broker.await(MailRequested.class, mail -> mail.to().equals(marker));
        assertTrue(Broker.all(MailRequested.class, mail -> isOffer(mail, email)).isEmpty());
    }

    private static boolean isOffer(MailRequested mail, String email) {
        return mail.template().equals("password-unusable") && mail.to().equals(email);
    }

    private static String withUnusablePassword() {
        String email = verified();
        TestDatabase.execute("update accounts set password_hash = '!unusable' where id = ?", accountOf(email));
        return email;
    }

    private static Map<String, Object> problem(Response answer) {
        Map<String, Object> problem = answer.then().statusCode(401).extract().path("");
        problem.remove("requestId");
        return problem;
    }
}
