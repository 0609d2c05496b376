package com.studiosync.platform.tenancy;

import io.quarkus.hibernate.orm.runtime.PersistenceUnitUtil;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * Runs work in one transaction of one {@link Scope}. The scope is told to PostgreSQL with transaction-local settings on the
 * connection that runs the work, so it dies with the transaction and never reaches the next user of the connection.
 *
 * <p>A transaction that has begun is not cancelled half-way when its subscriber goes away: it commits or rolls back, and
 * its connection returns clean.
 */
@Singleton
public class Transactions {

    /**
     * In HQL: the condition with which a query enters the studio {@code :studio}, see {@link #entering}; the service's
     * migrations bring the function. What comes last among
     * the arguments of a function may be a list, and such queries are translated anew every time; so the id is not the last.
     */
    public static final String ENTERS = "function('enter_studio', :studio, true) = true";

    private static final String SET_SCOPE =
            "select set_config('app.studio_id', $1, true), set_config('app.account_id', $2, true)";

    /** Simple statements, which PostgreSQL takes in one message and does not plan; an id has no character to break out. */
    private static final String BEGIN_READING = "begin read only; set local app.studio_id = '%s'";

    /** Runs work on the rows of one studio. */
    public <T> Uni<T> inStudio(UUID studioId, Supplier<Uni<T>> work) {
        return in(Scope.ofStudio(studioId), work);
    }

    /**
     * Runs one query on the rows of one studio. PostgreSQL gets the transaction in one go, from its beginning with the scope
     * to its end, and handles it in that order, which spares round trips. It refuses to write.
     *
     * @param query asks as soon as it is subscribed to, and once: another query would come after the end and find no rows
     */
    public <T> Uni<T> readInStudio(UUID studioId, Supplier<Uni<T>> query) {
        String begin = BEGIN_READING.formatted(Scope.ofStudio(studioId).studioId());
        return carriedThrough(Uni.createFrom().deferred(() -> {
            requireNoOther();
            return SessionOperations.withSession(session -> read(session, begin, query));
        }));
    }

    /**
     * Runs a query that enters its studio by itself, with {@link #ENTERS} among its conditions. PostgreSQL takes it as a
     * transaction of its own, so it costs no other statement; what is read most often is read like this. Without that condition
     * it finds no rows, and another query enters anew. The other conditions must hold for rows that are there: PostgreSQL may
     * look for the absence of rows that have nothing to do with the one that is read before it enters the studio, and would
     * find them absent.
     */
    public <T> Uni<T> entering(Supplier<Uni<T>> query) {
        return carriedThrough(Uni.createFrom().deferred(() -> {
            requireNoOther();
            return SessionOperations.withSession(session -> {
                session.setDefaultReadOnly(true);
                return query.get().call(session::flush);
            });
        }));
    }

    /** Runs work on what concerns one account, in all its studios. */
    public <T> Uni<T> ofAccount(UUID accountId, Supplier<Uni<T>> work) {
        return in(Scope.ofAccount(accountId), work);
    }

    /** Runs work on tables that belong to no studio. */
    public <T> Uni<T> ofPlatform(Supplier<Uni<T>> work) {
        return in(Scope.ofPlatform(), work);
    }

    /**
     * Runs work in the given scope.
     *
     * @throws IllegalStateException (as failure) inside another transaction: scopes do not nest
     */
    public <T> Uni<T> in(Scope scope, Supplier<Uni<T>> work) {
        return carriedThrough(Uni.createFrom().deferred(() -> {
            requireNoOther();
            return Panache.withTransaction(() -> Panache.getSession()
                    .flatMap(session -> enter(session, scope))
                    .flatMap(entered -> work.get()));
        }));
    }

    /**
     * What was asked counts once the beginning has succeeded; without its scope the query would find no rows. The connection
     * goes back once the end was answered, and no earlier: on another event loop its next user could speak first.
     */
    private static <T> Uni<T> read(Mutiny.Session session, String begin, Supplier<Uni<T>> query) {
        session.setDefaultReadOnly(true);
        ReactiveConnection connection = connection(session);
        CompletionStage<Void> begun = connection.executeUnprepared(begin);
        CompletionStage<T> found = Uni.createFrom().deferred(() -> query.get()).subscribeAsCompletionStage();
        Uni<Void> ended = Uni.createFrom().completionStage(connection.executeUnprepared("commit"));
        return Uni.createFrom()
                .completionStage(found)
                .call(() -> Uni.createFrom().completionStage(begun))
                .call(session::flush)
                .call(() -> ended)
                .onFailure()
                .call(() -> ended.onFailure().recoverWithNull());
    }

    private static void requireNoOther() {
        if (SessionOperations.getCurrentSession(PersistenceUnitUtil.DEFAULT_PERSISTENCE_UNIT_NAME) != null) {
            throw new IllegalStateException("A transaction is under way already; scopes do not nest");
        }
    }

    /** Straight to the connection: a native query of the ORM would be parsed anew every time. */
    private static Uni<Mutiny.Session> enter(Mutiny.Session session, Scope scope) {
        if (scope.isPlatform()) {
            return Uni.createFrom().item(session);
        }
        return Uni.createFrom()
                .completionStage(() -> connection(session).select(SET_SCOPE, settings(scope)))
                .replaceWith(session);
    }

    private static ReactiveConnection connection(Mutiny.Session session) {
        return ((MutinySessionImpl) session).getReactiveConnection();
    }

    private static Object[] settings(Scope scope) {
        return new Object[] {text(scope.studioId()), text(scope.accountId())};
    }

    private static String text(UUID id) {
        return Objects.toString(id, "");
    }

    /** Passes the outcome on, but no cancellation back. */
    private static <T> Uni<T> carriedThrough(Uni<T> transaction) {
        return Uni.createFrom().emitter(outcome -> transaction.subscribe().with(outcome::complete, outcome::fail));
    }
}
