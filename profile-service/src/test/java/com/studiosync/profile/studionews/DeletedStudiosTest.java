package com.studiosync.profile.studionews;

import static com.studiosync.profile.recordings.Files.manyFiles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Api;
import com.studiosync.profile.Pupil;
import com.studiosync.profile.recordings.OutOfTime;
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

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

        Awaitility.await().atMost(PATIENCE).until(() -> rowsOf(admin.studio()) == 0);
        assertEquals(others, rowsOf(elsewhere.studio()));
    }

    @Test
    void however_much_audio_a_studio_has_no_transaction_deletes_more_than_a_few_files() {
        Pupil felix = Pupil.taught();
        manyFiles(felix, 11);

        OutOfTime.withManyFiles(() -> {
            Broker.send(new StudioDeleted(felix.studio()));

            Awaitility.await().atMost(PATIENCE).until(() -> rowsOf(felix.studio()) == 0);
        });
    }

    @Test
    void what_was_begun_is_ended_after_the_database_was_away_in_the_middle() {
        Pupil felix = Pupil.taught();
        manyFiles(felix, 3);
        TestDatabase.execute("""
                create function away() returns trigger language plpgsql as $$
                begin raise exception 'away' using errcode = 'too_many_connections'; end $$""");
        TestDatabase.execute("create trigger away before delete on members for each row execute function away()");
        try {
            Broker.send(new StudioDeleted(felix.studio()));

            Awaitility.await().atMost(PATIENCE).until(() -> rowsOf("students", felix.studio()) == 0);
            assertNotEquals(0, rowsOf("members", felix.studio()));
        } finally {
            TestDatabase.execute("drop trigger away on members");
            TestDatabase.execute("drop function away()");
        }

        Awaitility.await().atMost(PATIENCE).until(() -> rowsOf(felix.studio()) == 0);
    }

    /** In every table that has rows of studios, also in those that nobody thought of here; only that it is gone is kept. */
    private static long rowsOf(UUID studio) {
        return TestDatabase.rows("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'studio_id'
                        and table_name not in ('outbox', 'known_studios')""").stream()
                .mapToLong(table -> rowsOf(table.get(0).toString(), studio))
                .sum();
    }

    private static long rowsOf(String table, UUID studio) {
        return TestDatabase.number("select count(*) from " + table + " where studio_id = ?", studio);
    }
}
