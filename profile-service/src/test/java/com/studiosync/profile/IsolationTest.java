package com.studiosync.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class IsolationTest {

    @Test
    void every_table_of_this_service_is_under_row_level_security() {
        List<List<Object>> protectedTables = TestDatabase.rows("""
                select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid
                where c.relrowsecurity and c.relforcerowsecurity and p.polname = 'studio_isolation'""");
        List<List<Object>> tables = TestDatabase.rows("""
                select table_name from information_schema.tables where table_schema = 'public'
                and table_name not in ('outbox', 'inbox', 'flyway_schema_history')""");

        assertTrue(tables.containsAll(
                Stream.of("teachers", "students", "assignments", "guardians", "guardianships", "profile_settings")
                        .map(List::<Object>of)
                        .toList()));
        assertEquals(
                List.of(),
                tables.stream()
                        .filter(table -> !protectedTables.contains(table))
                        .toList());
    }
}
