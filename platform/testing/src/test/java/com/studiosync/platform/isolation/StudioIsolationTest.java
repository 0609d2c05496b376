package com.studiosync.platform.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import com.studiosync.testing.isolation.StudioIsolation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a table that is well made looks like, and that each way to make it badly is noticed. */
@QuarkusTest
@WithBackends
class StudioIsolationTest {

    private static final String OWNER = "set role test_owner;";

    private final StudioIsolation isolation =
            StudioIsolation.ofService().except("notes_pkey", "This table is older than the rule.");

    @BeforeEach
    void well_made_tables() {
        TestDatabase.execute(OWNER + """
                create table choirs (
                    studio_id uuid not null,
                    id        uuid not null,
                    name      text not null check (name <> ''),
                    primary key (studio_id, id),
                    constraint choirs_name_key unique (studio_id, name)
                );
                call protect_by_studio('choirs');
                create table singers (
                    studio_id uuid not null,
                    id        uuid not null,
                    choir_id  uuid,
                    voice     text not null check (voice in ('SOPRANO', 'BASS')),
                    primary key (studio_id, id),
                    constraint singers_choir foreign key (studio_id, choir_id) references choirs on delete cascade
                );
                call protect_by_studio('singers')""");
    }

    @AfterEach
    void as_before() {
        TestDatabase.execute("drop table singers, choirs cascade");
    }

    @Test
    void nothing_is_found_where_all_is_well() {
        assertEquals(List.of(), isolation.gapsInTheCatalogue());
        assertEquals(List.of(), isolation.breaches());
    }

    @Test
    void a_table_without_policy_is_noticed() {
        TestDatabase.execute("drop policy studio_isolation on singers");

        assertCatalogue("singers is not under row-level security with the policy studio_isolation");
    }

    @Test
    void row_level_security_that_is_not_forced_is_noticed() {
        TestDatabase.execute("alter table singers no force row level security");

        assertCatalogue("singers is not under row-level security with the policy studio_isolation");
    }

    @Test
    void a_further_policy_is_noticed() {
        TestDatabase.execute("create policy everybody on singers for select using (true)");

        assertCatalogue("singers.everybody lets the service see more than studio_isolation does");
        assertBreach("singers: sees rows of others");
    }

    @Test
    void a_policy_that_opens_a_table_for_writing_is_noticed() {
        TestDatabase.execute("create policy giving on choirs using (true) with check (true)");

        assertBreach("choirs: gives its row to B");
    }

    @Test
    void a_primary_key_without_the_studio_is_noticed() {
        TestDatabase.execute("alter table singers drop constraint singers_pkey, add primary key (id)");

        assertCatalogue("singers_pkey does not begin with the studio");
        assertBreach("singers: singers_pkey tells of B");
    }

    @Test
    void a_unique_index_without_the_studio_is_noticed() {
        TestDatabase.execute("create unique index one_choir_of_each_name on choirs (name)");

        assertCatalogue("one_choir_of_each_name does not begin with the studio");
        assertBreach("choirs: one_choir_of_each_name tells of B");
    }

    @Test
    void a_foreign_key_without_the_studio_is_noticed() {
        TestDatabase.execute("""
                create unique index choir_ids on choirs (id);
                alter table singers drop constraint singers_choir,
                    add constraint singers_choir foreign key (choir_id) references choirs (id)""");

        assertCatalogue("singers.singers_choir does not take the studio along");
        assertBreach("singers: singers.singers_choir tells of B");
    }

    @Test
    void a_function_with_the_rights_of_the_owner_is_noticed() {
        TestDatabase.execute(OWNER + """
                create function all_singers() returns bigint language sql security definer
                    return (select count(*) from singers)""");
        try {
            assertCatalogue("all_singers runs with more rights than who calls it");
        } finally {
            TestDatabase.execute("drop function all_singers");
        }
    }

    @Test
    void a_view_and_a_privilege_of_the_relay_are_noticed() {
        TestDatabase.execute(OWNER + "create view voices as select voice from singers");
        TestDatabase.execute("grant select on singers to test_relay; grant truncate on singers to test_app");

        assertCatalogue("voices reads tables as its owner");
        assertCatalogue("singers is open to the relay");
        assertCatalogue("singers by test_app can be emptied or referred to past row-level security");
    }

    @Test
    void an_exception_that_excuses_nothing_is_noticed() {
        isolation.except("singers_pkey", "It was a bare id once.");

        assertCatalogue("singers_pkey needs no exception");
    }

    private void assertCatalogue(String gap) {
        List<String> gaps = isolation.gapsInTheCatalogue();
        assertTrue(gaps.contains(gap), gaps.toString());
    }

    private void assertBreach(String beginning) {
        List<String> breaches = isolation.breaches();
        assertTrue(breaches.stream().anyMatch(breach -> breach.startsWith(beginning)), breaches.toString());
    }
}
