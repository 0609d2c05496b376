package com.studiosync.profile.studionews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Api;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class DeletedStudiosTest {

    private final Token admin = Token.of(UUID.randomUUID(), Role.ADMIN);
    private final Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);

    @Test
    void of_a_studio_that_is_gone_nothing_is_kept_and_of_others_everything() {
        Token teacher = Token.of(admin.studio(), Role.TEACHER);
        Api.ownProfile(teacher);
        Api.student(teacher, "Robert", "Schumann");
        Api.teacher(elsewhere, "Clara", "Wieck");
        Api.student(elsewhere, "Fanny", "Hensel");
        long others = rowsOf(elsewhere.studio());
        assertTrue(rowsOf(admin.studio()) >= 3 && others >= 2);

        Broker.send(new StudioDeleted(admin.studio()));

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> rowsOf(admin.studio()) == 0);
        assertEquals(others, rowsOf(elsewhere.studio()));
    }

    /** In every table that has rows of studios, also in those that nobody thought of here; only that it is gone is kept. */
    private static long rowsOf(UUID studio) {
        return TestDatabase.rows("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'studio_id'
                        and table_name not in ('outbox', 'known_studios')""").stream()
                .mapToLong(table ->
                        TestDatabase.number("select count(*) from " + table.get(0) + " where studio_id = ?", studio))
                .sum();
    }
}
