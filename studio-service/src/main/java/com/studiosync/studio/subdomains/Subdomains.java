package com.studiosync.studio.subdomains;

import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** The registry of names that are taken, or were and are kept for whoever had them. */
@ApplicationScoped
public class Subdomains implements PanacheRepositoryBase<TakenSubdomain, String> {

    /** Wider than the rules for new names, which may change while a studio keeps its own. */
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]{1,63}");

    static final String TAKEN = "is taken";

    /**
     * In one statement: of two that take a name at once, the later waits for the outcome of the earlier. A name is free when it
     * is so by the database's clock, too: that is the one that row-level security goes by.
     */
    private static final String TAKE = """
            insert into subdomains as taken (name, studio_id) values (:name, :studio)
            on conflict (name) do update set studio_id = excluded.studio_id, kept_until = null
                where taken.studio_id = excluded.studio_id or taken.kept_until <= least(cast(:now as timestamptz), now())
            returning name
            """;

    private final Clock clock;

    Subdomains(Clock clock) {
        this.clock = clock;
    }

    /** Takes a name for a studio that is stored, in the transaction of that studio; 409 when another one has it. */
    public Uni<Void> take(Subdomain subdomain, UUID studioId) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(TAKE, String.class)
                        .setParameter("name", subdomain.name())
                        .setParameter("studio", studioId)
                        .setParameter("now", clock.instant())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.conflict("subdomain", TAKEN))
                .replaceWithVoid();
    }

    /** Leaves a name, in the transaction of the studio that has it; until then nobody else gets it. */
    public Uni<Void> leave(String name, UUID studioId, Instant keptUntil) {
        return update("keptUntil = ?1 where name = ?2 and studioId = ?3", keptUntil, name, studioId)
                .replaceWithVoid();
    }

    /** The studio that lives under a name, or did and is found there still; {@code null} when there is none. */
    public Uni<UUID> studioUnder(String name) {
        return held(name).onItem().ifNotNull().transform(TakenSubdomain::studioId);
    }

    /** Whether a name cannot be taken. */
    Uni<Boolean> isTaken(String name) {
        return held(name).map(taken -> taken != null);
    }

    private Uni<TakenSubdomain> held(String name) {
        return LABEL.matcher(name).matches()
                ? findById(name).map(taken -> taken != null && taken.isHeld(clock.instant()) ? taken : null)
                : Uni.createFrom().nullItem();
    }
}
