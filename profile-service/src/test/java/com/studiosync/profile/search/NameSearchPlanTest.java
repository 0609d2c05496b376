package com.studiosync.profile.search;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.studiosync.platform.security.Role;
import com.studiosync.profile.LargeStudios;
import com.studiosync.testing.Statements;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** How PostgreSQL goes about a search among the people of many studios. */
@QuarkusTest
@WithBackends
class NameSearchPlanTest {

    @Test
    void a_search_looks_at_the_words_that_begin_so_and_at_no_others() {
        LargeStudios.load();
        Token admin = Token.of(LargeStudios.ONE, Role.ADMIN);

        String plan = Statements.plan(
                LargeStudios.ONE,
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
