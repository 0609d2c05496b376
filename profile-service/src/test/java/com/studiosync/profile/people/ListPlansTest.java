package com.studiosync.profile.people;

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
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists in large studios go through indexes, whoever asks. */
@QuarkusTest
@WithBackends
class ListPlansTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void students_are_found_without_reading_those_of_other_studios(Role role) {
        LargeStudios.load();
        UUID account = role == Role.TEACHER ? LargeStudios.TEACHER : UUID.randomUUID();
        Token member = Token.of(LargeStudios.ONE, role).withAccount(account);

        String plan = Statements.plan(LargeStudios.ONE, listed(member));

        assertThat(plan, containsString("studio_id ="));
        assertThat(plan, not(containsString("Seq Scan on students")));
        assertThat(plan, not(containsString("Seq Scan on assignments")));
    }

    private static String listed(Token member) {
        return Statements.of(() -> as(member).get(STUDENTS).then().statusCode(200)).stream()
                .filter(statement -> statement.contains("from students"))
                .findFirst()
                .orElseThrow();
    }
}
