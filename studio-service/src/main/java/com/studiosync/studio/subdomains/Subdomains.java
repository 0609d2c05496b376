package com.studiosync.studio.subdomains;

import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** The registry of names that are taken. */
@ApplicationScoped
public class Subdomains implements PanacheRepositoryBase<TakenSubdomain, String> {

    /** Wider than the rules for new names, which may change while a studio keeps its own. */
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]{1,63}");

    static final String TAKEN = "is taken";

    /**
     * Takes a name for a studio, in the transaction of that studio. Of two that take it at once, the later waits for the
     * outcome of the earlier.
     */
    public Uni<Void> take(Subdomain subdomain, UUID studioId) {
        return persistAndFlush(TakenSubdomain.by(studioId, subdomain))
                .onFailure(UniqueViolation.of("subdomains_pkey"))
                .transform(taken -> Problems.conflict("subdomain", TAKEN))
                .replaceWithVoid();
    }

    /** The studio that lives under a name, or {@code null}. */
    public Uni<UUID> studioUnder(String name) {
        if (!LABEL.matcher(name).matches()) {
            return Uni.createFrom().nullItem();
        }
        return findById(name).onItem().ifNotNull().transform(TakenSubdomain::studioId);
    }
}
