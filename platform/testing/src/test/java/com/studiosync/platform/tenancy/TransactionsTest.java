package com.studiosync.platform.tenancy;

import static com.studiosync.platform.notes.OnVertx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.notes.Note;
import com.studiosync.platform.notes.Notes;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.exception.DataException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class TransactionsTest {

    @Inject
    Transactions transactions;

    @Inject
    Notes notes;

    private final UUID ours = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();

    @Test
    void a_studio_sees_its_own_rows_and_no_others() {
        Note mine = written(ours, "mine");
        written(theirs, "theirs");

        List<Note> seen = await(() -> transactions.inStudio(ours, () -> notes.listAll()));

        assertEquals(List.of(mine.id()), seen.stream().map(Note::id).toList());
    }

    @Test
    void without_a_scope_there_are_no_rows() {
        written(ours, "mine");

        assertEquals(0L, await(() -> transactions.ofPlatform(() -> notes.count())));
    }

    @Test
    void a_row_cannot_be_written_for_another_studio() {
        Note foreign = Note.of(theirs, "planted");

        assertThrows(
                RuntimeException.class,
                () -> await(() -> transactions.inStudio(ours, () -> notes.persistAndFlush(foreign))));
        assertEquals(0, TestDatabase.number("select count(*) from notes where id = ?", foreign.id()));
    }

    @Test
    void a_foreign_row_can_be_neither_changed_nor_deleted() {
        Note foreign = written(theirs, "theirs");

        int changed = await(
                () -> transactions.inStudio(ours, () -> notes.update("text = 'stolen' where id = ?1", foreign.id())));
        long deleted = await(() -> transactions.inStudio(ours, () -> notes.delete("id", foreign.id())));

        assertEquals(0, changed);
        assertEquals(0, deleted);
        assertEquals(
                List.of(List.of("theirs")), TestDatabase.rows("select text from notes where id = ?", foreign.id()));
    }

    @Test
    void scopes_do_not_nest() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> await(
                        () -> transactions.inStudio(ours, () -> transactions.inStudio(theirs, () -> notes.count()))));

        assertTrue(refused.getMessage().contains("do not nest"));
    }

    @Test
    void a_read_sees_the_rows_of_its_studio_and_no_others() {
        Note mine = written(ours, "mine");
        written(theirs, "theirs");

        List<Note> seen = await(() -> transactions.readInStudio(ours, () -> notes.listAll()));

        assertEquals(List.of(mine.id()), seen.stream().map(Note::id).toList());
        assertEquals(0L, await(() -> transactions.ofPlatform(() -> notes.count())));
    }

    @Test
    void the_scope_of_a_read_ends_with_its_query() {
        written(ours, "mine");

        List<Long> counted = await(() -> transactions.readInStudio(
                ours, () -> notes.count().flatMap(first -> notes.count().map(second -> List.of(first, second)))));

        assertEquals(List.of(1L, 0L), counted);
    }

    @Test
    void a_query_enters_its_studio_by_itself_and_alone() {
        Note mine = written(ours, "mine");
        written(theirs, "theirs");

        for (int i = 0; i < 10; i++) {
            List<Note> seen =
                    await(() -> transactions.entering(() -> notes.list(Transactions.ENTERS, Map.of("studio", ours))));
            assertEquals(List.of(mine.id()), seen.stream().map(Note::id).toList());
            assertEquals(List.of(), await(() -> transactions.entering(() -> notes.listAll())));
            assertEquals(0L, await(() -> transactions.ofPlatform(() -> notes.count())));
        }
    }

    @Test
    void a_studio_is_entered_before_any_row_is_looked_at() {
        List<String> plan = TestDatabase.rows(
                        "explain (costs off) select * from notes a join notes b on b.studio_id = a.studio_id"
                                + " where a.text = 'x' and enter_studio('" + ours
                                + "', true) and exists (select 1 from notes)")
                .stream()
                .map(row -> row.get(0).toString())
                .toList();

        int gate = index(plan, "One-Time Filter: .*enter_studio.*");
        assertTrue(gate >= 0 && gate < index(plan, ".* Scan .*on notes a"), String.join("\n", plan));
    }

    private static int index(List<String> plan, String line) {
        return IntStream.range(0, plan.size())
                .filter(i -> plan.get(i).strip().matches(line))
                .findFirst()
                .orElse(-1);
    }

    @Test
    void what_enters_writes_nothing_and_nests_nowhere() {
        Note planted = Note.of(ours, "planted");

        assertThrows(RuntimeException.class, () -> await(() -> transactions.entering(() -> notes.persist(planted))));
        assertThrows(
                IllegalStateException.class,
                () -> await(() -> transactions.inStudio(
                        ours,
                        () -> transactions.entering(() -> notes.list(Transactions.ENTERS, Map.of("studio", theirs))))));
        assertEquals(0, TestDatabase.number("select count(*) from notes where id = ?", planted.id()));
    }

    @Test
    void a_read_that_fails_says_why_and_leaves_the_connection_clean() {
        for (int i = 0; i < 10; i++) {
            IllegalStateException failed = assertThrows(
                    IllegalStateException.class,
                    () -> await(() -> transactions.readInStudio(ours, () -> {
                        throw new IllegalStateException("before any query");
                    })));
            assertEquals("before any query", failed.getMessage());
            assertThrows(
                    DataException.class,
                    () -> await(() -> transactions.readInStudio(ours, () -> Panache.getSession()
                            .flatMap(session -> session.createNativeQuery("select 1 / 0", Integer.class)
                                    .getSingleResult()))));
        }

        assertEquals(
                0,
                TestDatabase.number("select count(*) from pg_stat_activity"
                        + " where usename = 'test_app' and state like 'idle in transaction%'"));
    }

    @Test
    void a_read_writes_nothing_and_says_so() {
        Note planted = Note.of(ours, "planted");
        Note mine = written(ours, "mine");

        assertThrows(
                RuntimeException.class,
                () -> await(() -> transactions.readInStudio(ours, () -> notes.persist(planted))));
        assertThrows(
                RuntimeException.class,
                () -> await(() -> transactions.readInStudio(ours, () -> notes.delete("id", mine.id()))));
        assertEquals(List.of(List.of("mine")), TestDatabase.rows("select text from notes where studio_id = ?", ours));
    }

    @Test
    void whoever_writes_after_a_read_can_write() {
        await(() -> transactions.readInStudio(ours, () -> notes.count()));

        Note mine = written(ours, "mine");

        assertEquals(1, TestDatabase.number("select count(*) from notes where id = ?", mine.id()));
    }

    @Test
    void reads_do_not_nest_either() {
        assertThrows(
                IllegalStateException.class,
                () -> await(() ->
                        transactions.readInStudio(ours, () -> transactions.readInStudio(theirs, () -> notes.count()))));
        assertThrows(
                IllegalStateException.class,
                () -> await(() ->
                        transactions.inStudio(ours, () -> transactions.readInStudio(theirs, () -> notes.count()))));
    }

    @Test
    void a_scope_needs_an_id() {
        assertThrows(IllegalArgumentException.class, () -> Scope.ofStudio(null));
        assertThrows(IllegalArgumentException.class, () -> Scope.ofAccount(null));
    }

    @Test
    void a_failure_rolls_everything_back() {
        Note first = Note.of(ours, "first");

        assertThrows(
                IllegalArgumentException.class,
                () -> await(() -> transactions.inStudio(ours, () -> notes.persistAndFlush(first)
                        .flatMap(saved -> Uni.createFrom().<Note>failure(new IllegalArgumentException())))));

        assertEquals(0, TestDatabase.number("select count(*) from notes where id = ?", first.id()));
    }

    @Test
    void the_service_role_owns_nothing_and_cannot_pass_by_row_level_security() {
        assertEquals(
                0,
                TestDatabase.number("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                        + " where r.rolname = 'test_app'"));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from pg_roles where rolname like 'test\\_%'"
                        + " and (rolbypassrls or rolsuper or rolcreaterole)"));
    }

    private Note written(UUID studio, String text) {
        return await(() -> transactions.inStudio(studio, () -> notes.persist(Note.of(studio, text))));
    }
}
