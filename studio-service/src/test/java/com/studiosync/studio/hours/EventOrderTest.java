package com.studiosync.studio.hours;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Backends;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hours and time zone belong together: whoever changes one takes a place in the outbox only when nobody else is at it. */
@QuarkusTest
@WithBackends
class EventOrderTest {

    private static final String LAST_PLACE = "select last_value from outbox_position_seq";
    private static final String WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void new_hours_wait_for_a_change_of_the_studio() throws SQLException {
        assertWaits(() -> Hours.put(school, "\"0\"", Hours.MONDAYS).extract().statusCode());
    }

    @Test
    void a_new_time_zone_waits_for_a_change_of_the_hours() throws SQLException {
        assertWaits(() -> school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .body("{\"timezone\":\"Europe/Berlin\"}")
                .patch("/api/v1/studio")
                .statusCode());
    }

    private void assertWaits(Supplier<Integer> change) throws SQLException {
        try (Connection other = DriverManager.getConnection(Backends.superuserJdbcUrl());
                PreparedStatement lock = other.prepareStatement("select id from studios where id = ? for update")) {
            other.setAutoCommit(false);
            lock.setObject(1, school.id());
            lock.execute();
            long before = TestDatabase.number(LAST_PLACE);

            CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(change);
            await().until(() -> TestDatabase.number(WAITING) > 0);

            assertEquals(before, TestDatabase.number(LAST_PLACE));
            other.rollback();
            assertEquals(200, answer.join());
            assertEquals(before + 1, TestDatabase.number(LAST_PLACE));
        }
    }
}
