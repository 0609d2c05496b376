package com.studiosync.studio.renaming;

import static com.studiosync.studio.Schools.freshSubdomain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RenamingRaceTest {

    private static final int AT_ONCE = 12;

    @Test
    void of_twelve_studios_that_want_one_name_at_once_one_gets_it() throws Exception {
        String wanted = freshSubdomain();
        List<School> schools =
                Stream.generate(Schools::rockSchool).limit(AT_ONCE).toList();

        List<Integer> answers =
                atOnce(schools.stream().map(school -> renaming(school, wanted)).toList());

        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        assertEquals(
                AT_ONCE - 1, answers.stream().filter(status -> status == 409).count(), answers.toString());
        assertEquals(1, TestDatabase.number("select count(*) from studios where subdomain = ?", wanted));
        assertEquals(1, TestDatabase.number("select count(*) from subdomains where name = ?", wanted));
    }

    @Test
    void two_admins_who_rename_one_studio_at_once_take_turns_and_leave_one_name() throws Exception {
        School school = Schools.rockSchool();

        List<Integer> answers = atOnce(Stream.generate(() -> renaming(school, freshSubdomain()))
                .limit(2)
                .toList());

        assertEquals(List.of(200, 200), answers);
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from subdomains where studio_id = ? and kept_until is null", school.id()));
        assertEquals(
                TestDatabase.rows("select subdomain from studios where id = ?", school.id()),
                TestDatabase.rows(
                        "select name from subdomains where studio_id = ? and kept_until is null", school.id()));
    }

    private static Callable<Integer> renaming(School school, String wanted) {
        return () -> school.asA(Role.ADMIN)
                .body(Map.of("subdomain", wanted))
                .put("/api/v1/studio/subdomain")
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(requests.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
