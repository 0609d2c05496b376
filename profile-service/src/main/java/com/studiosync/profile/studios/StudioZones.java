package com.studiosync.profile.studios;

import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Where the clocks of all studios are, at hand for who asks with each request. What this replica hears itself is known at
 * once, what others hear within moments.
 */
@ApplicationScoped
public class StudioZones {

    private static final String ALL = "select studio_id, timezone from zones_of_studios()";
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final Logger LOG = Logger.getLogger(StudioZones.class);

    private final Transactions transactions;
    private volatile Map<UUID, ZoneId> zones;

    StudioZones(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Where the clocks of a studio are; UTC while that is unknown. */
    public ZoneId of(UUID studioId) {
        return areKnown() ? zones.getOrDefault(studioId, UTC) : UTC;
    }

    boolean areKnown() {
        return zones != null;
    }

    void note(UUID studioId, ZoneId zone) {
        if (areKnown()) {
            zones.put(studioId, zone);
        }
    }

    @Scheduled(every = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        return transactions
                .ofPlatform(() -> Panache.getSession().flatMap(session -> session.createNativeQuery(ALL, Object[].class)
                        .getResultList()))
                .invoke(rows -> zones = read(rows))
                .onFailure()
                .recoverWithItem(StudioZones::tell)
                .replaceWithVoid();
    }

    private static List<Object[]> tell(Throwable failure) {
        LOG.warnf(
                "Zones of studios could not be read again, those that are known stay in use: %s", failure.getMessage());
        return List.of();
    }

    /** There are many studios and few zones, so each zone is kept once. */
    private static Map<UUID, ZoneId> read(List<Object[]> rows) {
        Map<String, ZoneId> byName = new HashMap<>();
        Map<UUID, ZoneId> read = new ConcurrentHashMap<>();
        rows.forEach(row -> read.put((UUID) row[0], byName.computeIfAbsent((String) row[1], ZoneId::of)));
        return read;
    }
}
