package com.studiosync.identity.members;

import static com.studiosync.identity.People.refresh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken is gone at once, what is given comes with the next refresh. */
@QuarkusTest
@WithBackends
class TakingTest {

    @Test
    void what_is_given_comes_with_the_next_refresh() {
        School school = School.open();
        String student = school.member(Role.STUDENT);
        JsonPath tokens = school.login(student).jsonPath();

        school.change(school.admin(), student, Map.of("roles", List.of("STUDENT", "PARENT")))
                .then()
                .statusCode(200);

        JsonPath next = refresh(tokens.getString("refreshToken")).jsonPath();
        assertEquals(List.of("PARENT", "STUDENT"), next.getList("roles"));
        assertEquals(0, claims(next.getString("accessToken")).getInt("gen"));
        assertTrue(refusalsOf(tokens).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"roles\": [\"TEACHER\"]}",
                "{\"withdrawn\": [\"rooms-reserve\"]}",
                "{\"granted\": []}",
            })
    void what_is_taken_is_refused_at_once(String change) {
        School school = School.open();
        String member = school.member(Role.STUDENT, Role.TEACHER);
        school.change(school.admin(), member, Map.of("granted", List.of("reports-view")))
                .then()
                .statusCode(200);
        JsonPath tokens = school.login(member).jsonPath();

        school.patch(member, change).then().statusCode(200);

        String session = claims(tokens.getString("accessToken")).getString("sid");
        RevocationEntry refusal = Broker.await(
                RevocationEntry.class, entry -> entry.sessionId().toString().equals(session));
        assertEquals(1, refusal.belowGeneration());
        JsonPath next = refresh(tokens.getString("refreshToken")).jsonPath();
        assertEquals(1, claims(next.getString("accessToken")).getInt("gen"));
    }

    @Test
    void taking_what_a_member_never_had_ends_no_token() {
        School school = School.open();
        String student = school.member(Role.STUDENT);
        JsonPath tokens = school.login(student).jsonPath();

        school.patch(student, "{\"withdrawn\": [\"billing-manage\"]}").then().statusCode(200);

        assertEquals(
                0,
                claims(refresh(tokens.getString("refreshToken")).path("accessToken"))
                        .getInt("gen"));
    }

    private static List<RevocationEntry> refusalsOf(JsonPath tokens) {
        String session = claims(tokens.getString("accessToken")).getString("sid");
        return Broker.all(
                RevocationEntry.class, entry -> entry.sessionId().toString().equals(session));
    }

    private static JsonPath claims(String token) {
        return new JsonPath(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
    }
}
