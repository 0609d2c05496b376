package com.studiosync.notification.admins;

import static com.studiosync.notification.OnVertx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.contracts.identity.MembershipRequested;
import com.studiosync.notification.Person;
import com.studiosync.notification.School;
import com.studiosync.notification.WithMailbox;
import com.studiosync.platform.inbox.Received;
import com.studiosync.platform.tenancy.Scope;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMailbox
class RequestDeskTest {

    private static final Set<String> ADMIN = Set.of("ADMIN");

    @Inject
    RequestDesk desk;

    @Inject
    Admins admins;

    @Inject
    OpenRequests requests;

    @Inject
    Transactions transactions;

    private final School rock = School.named("Rockschool");

    @Test
    void a_request_and_an_admin_that_come_in_the_same_moment_do_not_miss_each_other() {
        List<Integer> meetings = IntStream.range(0, 40)
                .mapToObj(i -> School.named("Rockschool"))
                .map(school -> Stream.of(async(() -> request(school)), async(() -> admin(school)))
                        .toList())
                .map(both ->
                        both.stream().mapToInt(notices -> notices.join().size()).sum())
                .distinct()
                .toList();

        assertEquals(List.of(1), meetings);
    }

    @Test
    void the_same_request_and_admin_are_always_the_same_notice() {
        Notice first = new Notice(new UUID(0, 1), rock.id(), new UUID(0, 2), new UUID(0, 3), Instant.EPOCH);
        Notice again = new Notice(new UUID(0, 1), rock.id(), new UUID(0, 2), new UUID(0, 3), Instant.MAX);
        Notice other = new Notice(new UUID(0, 1), rock.id(), new UUID(0, 4), new UUID(0, 3), Instant.EPOCH);

        assertEquals(first.id(), again.id());
        assertEquals(2, Stream.of(first.id(), other.id()).distinct().count());
    }

    @Test
    void the_rows_of_a_studio_are_seen_in_that_studio_alone() {
        admin(rock);
        request(rock);

        for (Scope elsewhere : List.of(Scope.ofStudio(UUID.randomUUID()), Scope.ofPlatform())) {
            assertEquals(List.of(), await(() -> transactions.in(elsewhere, () -> admins.in(rock.id()))));
            assertEquals(List.of(), await(() -> transactions.in(elsewhere, () -> requests.in(rock.id()))));
            assertThrows(
                    RuntimeException.class,
                    () -> await(() -> transactions.in(elsewhere, () -> desk.requested(requestTo(rock)))));
        }
        assertEquals(1, TestDatabase.number("select count(*) from open_requests where studio_id = ?", rock.id()));
    }

    @Test
    void what_is_noted_in_a_failed_transaction_is_not_noted() {
        assertThrows(
                IllegalStateException.class,
                () -> await(() -> transactions.inStudio(rock.id(), () -> desk.requested(requestTo(rock))
                        .flatMap(noted -> desk.rolesAre(ADMIN, UUID.randomUUID(), rock.id(), UUID.randomUUID()))
                        .flatMap(noted -> Uni.createFrom().<Void>failure(new IllegalStateException())))));

        assertEquals(0, TestDatabase.number("select count(*) from open_requests where studio_id = ?", rock.id()));
        assertEquals(0, TestDatabase.number("select count(*) from admins where studio_id = ?", rock.id()));
    }

    private List<Notice> request(School school) {
        return await(() -> transactions.inStudio(school.id(), () -> desk.requested(requestTo(school))));
    }

    private List<Notice> admin(School school) {
        return await(() -> transactions.inStudio(
                school.id(), () -> desk.rolesAre(ADMIN, UUID.randomUUID(), school.id(), UUID.randomUUID())));
    }

    private static CompletableFuture<List<Notice>> async(Supplier<List<Notice>> work) {
        return CompletableFuture.supplyAsync(work);
    }

    private static Received<MembershipRequested> requestTo(School school) {
        return new Received<>(
                UUID.randomUUID(),
                school.id(),
                null,
                Instant.now(),
                school.member(Person.named("Ada")).requested());
    }
}
