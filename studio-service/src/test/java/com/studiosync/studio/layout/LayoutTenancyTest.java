package com.studiosync.studio.layout;

import static com.studiosync.studio.layout.Layouts.put;
import static com.studiosync.studio.layout.Layouts.twoRooms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself sees to, should a query forget whose layouts it may touch. */
@QuarkusTest
@WithBackends
class LayoutTenancyTest {

    @Inject
    Transactions transactions;

    @Inject
    LayoutVersions versions;

    private School ours;
    private School theirs;

    @BeforeEach
    void build() {
        ours = Schools.rockSchool();
        theirs = Schools.rockSchool();
        put(theirs, twoRooms(), 0).then().statusCode(200);
    }

    @Test
    void layouts_of_another_studio_are_not_seen() {
        assertEquals(0L, await(() -> transactions.inStudio(ours.id(), () -> versions.count())));
        assertEquals(0L, await(() -> transactions.ofPlatform(() -> versions.count())));
        assertEquals(1L, await(() -> transactions.inStudio(theirs.id(), () -> versions.count())));
    }

    @Test
    void layouts_of_another_studio_are_neither_changed_nor_deleted() {
        assertEquals(
                0,
                await(() -> transactions.inStudio(
                        ours.id(), () -> versions.update("rooms = 99 where studioId = ?1", theirs.id()))));
        assertEquals(0L, await(() -> transactions.inStudio(ours.id(), () -> versions.delete("version > 0"))));
        assertEquals(1, stored());
    }

    @Test
    void no_layout_is_made_in_the_name_of_another_studio() {
        LayoutVersion forged = LayoutVersion.beforeTheFirst(theirs.id())
                .followedBy(Layout.EMPTY, null, UUID.randomUUID(), Instant.EPOCH);

        assertThrows(
                RuntimeException.class,
                () -> await(() -> transactions.inStudio(ours.id(), () -> versions.persistAndFlush(forged))));
        assertEquals(1, stored());
    }

    private long stored() {
        return TestDatabase.number("select count(*) from layout_versions where studio_id = ?", theirs.id());
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
