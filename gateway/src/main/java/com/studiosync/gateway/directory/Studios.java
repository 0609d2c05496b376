package com.studiosync.gateway.directory;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Finds the studio at a subdomain, one that it had before too: in memory, and for names unknown there with one question to studio-service. */
@Singleton
public class Studios {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Directory directory;
    private final LookUps lookUps;
    private final Vertx vertx;

    Studios(Directory directory, LookUps lookUps, Vertx vertx) {
        this.directory = directory;
        this.lookUps = lookUps;
        this.vertx = vertx;
    }

    public Optional<DirectoryEntry> known(String subdomain) {
        return directory.find(subdomain);
    }

    /** Asks for a name that is not known; the answer comes on the caller's event loop. */
    public Uni<Optional<DirectoryEntry>> lookUp(String subdomain) {
        return lookUps.ask(subdomain)
                .onFailure()
                .recoverWithUni(this::withoutStudioService)
                .emitOn(MutinyHelper.executor(vertx.getOrCreateContext()));
    }

    /** A complete directory is the truth but for moments, so the studio is not there; an incomplete one cannot say. */
    private Uni<Optional<DirectoryEntry>> withoutStudioService() {
        return directory.isComplete()
                ? Uni.createFrom().item(Optional.empty())
                : Uni.createFrom().failure(Problems.unavailable("The directory of studios is being read.", RETRY));
    }
}
