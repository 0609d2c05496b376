package com.studiosync.profile.search;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Statements;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How PostgreSQL goes about a search among the people of many studios. */
@QuarkusTest
@WithBackends
class NameSearchPlanTest {

    private static final UUID LARGE = UUID.fromString("c4ca4238-a0b9-2382-0dcc-509a6f75849b");

    /** A thousand students of each of twenty studios. */
    private static final String STUDENTS_OF_MANY = """
            insert into students (studio_id, id, first_name, last_name, sort_name, primary_instrument, enrolment_date,
                created_at, updated_at, version)
            select md5((n % 20)::text)::uuid, gen_random_uuid(), 'Ann', md5(n::text), md5(n::text) || ' ann', 'PIANO',
                date '2026-01-12', now(), now(), 0
            from generate_series(1, 20000) as n""";

    @Test
    void a_search_looks_at_the_words_that_begin_so_and_at_no_others() {
        Token admin = Token.of(LARGE, Role.ADMIN);
        TestDatabase.execute(STUDENTS_OF_MANY);
        TestDatabase.execute("analyze students, name_words");
        String plan = Statements.plan(
                LARGE,
                Statements.of(() -> as(admin)
                                .queryParam("name", "cla")
                                .get(STUDENTS)
                                .then()
                                .statusCode(200))
                        .stream()
                        .filter(statement -> statement.contains("name_words"))
                        .findFirst()
                        .orElseThrow());

        assertThat(plan, containsString("name_words_pkey"));
        assertThat(plan, containsString("(word >= "));
        assertThat(plan, not(containsString("Seq Scan on name_words")));
    }
}
