package com.studiosync.profile.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void of_a_studio_that_is_gone_nobody_is_kept_and_of_others_everybody() {
        Api.publishedTeacher(admin, "Nina", "Simone");
        Api.student(admin, "Robert", "Schumann");
        Api.teacher(elsewhere, "Clara", "Wieck");
        Api.student(elsewhere, "Fanny", "Hensel");

        Broker.send(new StudioDeleted(admin.studio()));

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> people(admin.studio()) == 0);
        assertEquals(2, people(elsewhere.studio()));
    }

    private static long people(UUID studio) {
        return TestDatabase.number("select count(*) from teachers where studio_id = ?", studio)
                + TestDatabase.number("select count(*) from students where studio_id = ?", studio);
    }
}
