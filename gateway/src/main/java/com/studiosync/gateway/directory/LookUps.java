package com.studiosync.gateway.directory;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.services.ServiceReads;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Asks studio-service for names that the directory does not know: once for each name at a time, and the answer, mostly
 * no, is remembered briefly in a bounded cache.
 */
@Singleton
class LookUps {

    private final Cache cache;
    private final ServiceReads services;
    private final DirectoryRecords records;
    private final MeterRegistry registry;

    LookUps(
            @CacheName("directory-look-ups") Cache cache,
            ServiceReads services,
            DirectoryRecords records,
            MeterRegistry registry) {
        this.cache = cache;
        this.services = services;
        this.records = records;
        this.registry = registry;
    }

    Uni<Optional<DirectoryEntry>> ask(String subdomain) {
        return cache.getAsync(subdomain, this::fetch);
    }

    /** Forgets what is remembered of a name: its studio is gone. */
    void forget(String subdomain) {
        cache.invalidate(subdomain).subscribe().with(forgotten -> {});
    }

    private Uni<Optional<DirectoryEntry>> fetch(String subdomain) {
        return services.get("studio", "/internal/directory/" + subdomain)
                .map(Unchecked.function(answer -> answer.isPresent()
                        ? Optional.of(records.read(answer.get()))
                        : Optional.<DirectoryEntry>empty()))
                .invoke(found -> count(found.isPresent() ? "found" : "absent"))
                .onFailure()
                .invoke(failure -> count("failed"));
    }

    private void count(String outcome) {
        registry.counter("studiosync.gateway.directory.misses", "outcome", outcome)
                .increment();
    }
}
