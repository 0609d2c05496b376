package com.studiosync.studio.directory;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import com.studiosync.studio.subdomains.Subdomains;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One entry of the directory, as it would come over the compacted topic. */
@Path("/internal/directory/{subdomain}")
public class DirectoryResource {

    private final Transactions transactions;
    private final Subdomains subdomains;
    private final Studios studios;

    DirectoryResource(Transactions transactions, Subdomains subdomains, Studios studios) {
        this.transactions = transactions;
        this.subdomains = subdomains;
        this.studios = studios;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Uni<DirectoryEntry> entry(@PathParam("subdomain") String subdomain) {
        return transactions
                .ofPlatform(() -> subdomains.studioUnder(subdomain))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("studio"))
                .flatMap(studios::read)
                .map(Studio::directoryEntry);
    }
}
