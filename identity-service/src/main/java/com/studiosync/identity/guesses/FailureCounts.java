package com.studiosync.identity.guesses;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The stored counts. Each call is one statement, so that several replicas can count at once. */
@ApplicationScoped
class FailureCounts implements PanacheRepositoryBase<FailureCount, byte[]> {

    /** A count fades evenly with the time that has passed since the last failure. */
    private static final String COUNT = """
            insert into sign_in_failures as known (subject_hash, failures, last_failed_at) values (?1, 1, ?2)
            on conflict (subject_hash) do update set
              failures = 1 + ceil(known.failures * greatest(0, least(1,
                1 - extract(epoch from excluded.last_failed_at - known.last_failed_at) / cast(?3 as bigint)))),
              last_failed_at = greatest(known.last_failed_at, excluded.last_failed_at)
            """;

    private static final String COUNT_IF_AS_SEEN =
            COUNT + "where known.failures = cast(?4 as int) and known.last_failed_at = ?5";

    /** The counts of the subjects, detached, so that the next call tells what has changed meanwhile. */
    Uni<List<FailureCount>> of(Stream<Subject> subjects) {
        return getSession().flatMap(session -> find(
                        "subjectHash in ?1", subjects.map(Subject::hash).toList())
                .list()
                .invoke(known -> known.forEach(session::detach)));
    }

    /** One more failure. */
    Uni<Void> count(Subject subject, Instant now) {
        return getSession()
                .flatMap(session -> counting(session, COUNT, subject, now).executeUpdate())
                .replaceWithVoid();
    }

    /**
     * One more failure, unless somebody else has counted since.
     *
     * @param seen the count as it was read, or {@code null} when there was none
     * @return whether it was counted
     */
    Uni<Boolean> countIfAsSeen(Subject subject, FailureCount seen, Instant now) {
        return getSession()
                .flatMap(session -> counting(session, COUNT_IF_AS_SEEN, subject, now)
                        .setParameter(4, seen == null ? 0 : seen.failures())
                        .setParameter(5, seen == null ? now : seen.lastFailedAt())
                        .executeUpdate())
                .map(counted -> counted == 1);
    }

    private static Mutiny.MutationQuery counting(Mutiny.Session session, String sql, Subject subject, Instant now) {
        return session.createNativeQuery(sql)
                .setParameter(1, subject.hash())
                .setParameter(2, now)
                .setParameter(3, subject.patience().memory().toSeconds());
    }

    /** One failure less: it turned out to be none. */
    Uni<Integer> uncount(Subject subject) {
        return update("failures = failures - 1 where subjectHash = ?1 and failures > 0", subject.hash());
    }

    /** No failures. */
    Uni<Long> forget(Subject subject) {
        return delete("subjectHash", subject.hash());
    }

    /** Forgets those for whom nothing has failed since. */
    Uni<Long> forgetBefore(Instant cutoff) {
        return delete("lastFailedAt < ?1", cutoff);
    }
}
