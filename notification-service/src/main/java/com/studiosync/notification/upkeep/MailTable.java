package com.studiosync.notification.upkeep;

import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The mails as rows, whoever they are to. */
@ApplicationScoped
class MailTable {

    private static final String BACKLOG = """
            select count(*), cast(coalesce(extract(epoch from cast(:now as timestamptz) - min(queued_at)), 0) as float8)
            from mails where state = 'PENDING'
            """;

    private static final String FORGET = "delete from mails where state <> 'PENDING' and settled_at < :age";

    private final Transactions transactions;

    MailTable(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Backlog> backlog(Instant now) {
        return transactions.ofPlatform(() -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery(BACKLOG, Object[].class)
                        .setParameter("now", now)
                        .getSingleResult())
                .map(row -> new Backlog(((Number) row[0]).longValue(), ((Number) row[1]).doubleValue())));
    }

    Uni<Integer> forgetSettledBefore(Instant age) {
        return transactions.ofPlatform(() -> Panache.getSession().flatMap(session -> session.createNativeQuery(FORGET)
                .setParameter("age", age)
                .executeUpdate()));
    }
}
