package com.studiosync.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.platform.tenancy.Scope;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.Schools.School;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import com.studiosync.studio.subdomains.Subdomain;
import com.studiosync.studio.subdomains.Subdomains;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself sees to, should a query forget whose rows it may touch. */
@QuarkusTest
@WithBackends
class TenancyTest {

    @Inject
    Transactions transactions;

    @Inject
    Studios studios;

    @Inject
    Subdomains subdomains;

    private School ours;
    private School theirs;

    @BeforeEach
    void found() {
        ours = Schools.rockSchool();
        theirs = Schools.rockSchool();
    }

    @Test
    void a_studio_sees_itself_alone() {
        List<Studio> seen = await(() -> transactions.inStudio(ours.id(), studios::listAll));

        assertEquals(List.of(ours.id()), seen.stream().map(Studio::id).toList());
    }

    @Test
    void without_a_scope_there_is_no_studio() {
        assertEquals(0L, await(() -> transactions.ofPlatform(() -> studios.count())));
    }

    @Test
    void a_foreign_studio_can_be_neither_changed_nor_deleted() {
        assertEquals(
                0,
                await(() -> transactions.inStudio(
                        ours.id(), () -> studios.update("details.name = 'stolen' where id = ?1", theirs.id()))));
        assertEquals(0L, await(() -> transactions.inStudio(ours.id(), () -> studios.delete("id", theirs.id()))));
        assertEquals(
                List.of(List.of("Rock School")),
                TestDatabase.rows("select name from studios where id = ?", theirs.id()));
    }

    @Test
    void everybody_sees_who_lives_under_a_name() {
        assertEquals(
                theirs.id(), await(() -> transactions.ofPlatform(() -> subdomains.studioUnder(theirs.subdomain()))));
        assertEquals(
                theirs.id(),
                await(() -> transactions.inStudio(ours.id(), () -> subdomains.studioUnder(theirs.subdomain()))));
    }

    @Test
    void a_name_cannot_be_taken_in_the_name_of_another_studio() {
        String wanted = Schools.freshSubdomain();

        assertThrows(
                RuntimeException.class,
                () -> await(() ->
                        transactions.inStudio(ours.id(), () -> subdomains.take(new Subdomain(wanted), theirs.id()))));
        assertEquals(0, TestDatabase.number("select count(*) from subdomains where name = ?", wanted));
    }

    @Test
    void a_name_of_another_studio_can_be_neither_moved_nor_given_up() {
        assertEquals(
                0,
                await(() -> transactions.inStudio(
                        ours.id(),
                        () -> subdomains.update("studioId = ?1 where name = ?2", ours.id(), theirs.subdomain()))));
        assertEquals(
                0L, await(() -> transactions.inStudio(ours.id(), () -> subdomains.delete("name", theirs.subdomain()))));
        assertNotNull(await(() -> transactions.ofPlatform(() -> subdomains.studioUnder(theirs.subdomain()))));
    }

    @Test
    void a_name_that_is_kept_for_another_studio_cannot_be_taken_whatever_the_service_believes() {
        String takeover = "insert into subdomains as taken (name, studio_id) values (:name, :studio)"
                + " on conflict (name) do update set studio_id = excluded.studio_id, kept_until = null";
        TestDatabase.execute(
                "update subdomains set kept_until = now() + interval '1 day' where name = ?", theirs.subdomain());

        assertThrows(
                RuntimeException.class,
                () -> await(() -> transactions.inStudio(
                        ours.id(), () -> Panache.getSession().flatMap(session -> session.createNativeQuery(takeover)
                                .setParameter("name", theirs.subdomain())
                                .setParameter("studio", ours.id())
                                .executeUpdate()))));

        assertEquals(
                theirs.id(), await(() -> transactions.ofPlatform(() -> subdomains.studioUnder(theirs.subdomain()))));
    }

    @Test
    void how_many_studios_an_account_has_founded_is_seen_by_that_account_alone() {
        UUID founder = (UUID) TestDatabase.rows("select founder_account_id from studios where id = ?", ours.id())
                .get(0)
                .get(0);

        assertEquals(1L, await(() -> transactions.ofAccount(founder, TenancyTest::founders)));
        assertEquals(0L, await(() -> transactions.in(new Scope(ours.id(), UUID.randomUUID()), TenancyTest::founders)));
    }

    @Test
    void hours_are_those_of_the_studio_alone() {
        TestDatabase.execute("insert into hours values (?, '{}', 0)", theirs.id());

        assertEquals(0L, await(() -> transactions.inStudio(ours.id(), () -> count("hours"))));
        assertEquals(0L, await(() -> transactions.ofPlatform(() -> count("hours"))));
        assertEquals(1L, await(() -> transactions.inStudio(theirs.id(), () -> count("hours"))));
    }

    @Test
    void every_table_of_a_studio_is_protected_from_its_owner_too() {
        assertEquals(List.of(), TestDatabase.rows("""
                        select t.relname from pg_class t join pg_attribute c on c.attrelid = t.oid
                        where c.attname = 'studio_id' and t.relkind = 'r' and t.relname <> 'outbox'
                        and not (t.relrowsecurity and t.relforcerowsecurity)"""));
    }

    private static Uni<Long> founders() {
        return count("founders");
    }

    private static Uni<Long> count(String table) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select count(*) from " + table, Long.class)
                        .getSingleResult());
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
