package com.studiosync.studio.founding;

import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Counts how many studios each account has founded. */
@ApplicationScoped
public class Founders {

    /** Locks the account's row until the studio is founded or not, so that a limit holds in a race too. */
    private static final String COUNT_ONE_MORE = """
            insert into founders as founder (account_id, studios) values (:account, 1)
            on conflict (account_id) do update set studios = founder.studios + 1 where founder.studios < :limit
            returning studios
            """;

    private final int limit;

    Founders(FoundingConfig config) {
        this.limit = config.studiosPerAccount();
    }

    /** Counts one more, in a transaction of that account; 409 when the limit is reached. */
    Uni<Void> countOneMore(UUID account) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(COUNT_ONE_MORE, Integer.class)
                        .setParameter("account", account)
                        .setParameter("limit", limit)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() ->
                        Problems.conflict("You have founded %d studios, and more are not possible.".formatted(limit)))
                .replaceWithVoid();
    }
}
