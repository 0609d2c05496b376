package com.studiosync.profile.enrolment.deciding;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.enrolment.Application.ENROLMENTS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Statements;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk takes the same statements whether it has one application or a hundred. */
@QuarkusTest
@WithBackends
class StatementsOfEnrolmentsTest {

    private static final int MANY = 100;

    /** Beginning, scope, list and end. */
    private static final int MOST = 4;

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @ParameterizedTest
    @ValueSource(strings = {"", "?status=WAITLISTED"})
    void applications_take_no_statement_of_their_own_nor_do_their_positions(String filter) {
        TestDatabase.execute("""
                insert into enrolments (studio_id, id, status, first_name, last_name, email, email_key, instrument, times,
                    consents, requested_at, waitlisted_at, version)
                select ?, uuidv7(), 'WAITLISTED', 'A', 'B', n || '@example.com', n || '@example.com', 'PIANO', '{}', '{}',
                    now(), timestamptz '2026-01-01' + n * interval '1 minute', 0
                from generate_series(1, ?) as n""", studio, MANY);

        List<String> one = Statements.of(() -> list(filter, 1));
        List<String> many = Statements.of(() -> list(filter, MANY));

        assertEquals(one, many);
        assertTrue(many.size() <= MOST, many.size() + ": " + many);
    }

    private void list(String filter, int items) {
        as(admin)
                .queryParam("limit", items)
                .get(ENROLMENTS + filter)
                .then()
                .statusCode(200)
                .body("items", hasSize(items))
                .body("items[" + (items - 1) + "].position", equalTo(items));
    }
}
