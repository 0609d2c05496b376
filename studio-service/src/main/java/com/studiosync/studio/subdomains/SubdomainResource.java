package com.studiosync.studio.subdomains;

import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells whether a name is free, before somebody fills in a form for it. */
@Path("/api/v1/subdomains/{name}")
@Tag(name = "Subdomains")
public class SubdomainResource {

    private final Subdomains subdomains;
    private final Transactions transactions;

    SubdomainResource(Subdomains subdomains, Transactions transactions) {
        this.subdomains = subdomains;
        this.transactions = transactions;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Is this subdomain available?",
            description =
                    "A yes reserves nothing: founding or renaming the studio decides. A name that a studio has left"
                            + " is taken as long as its host redirects.")
    @APIResponse(
            responseCode = "200",
            description = "Yes, or no with the reason",
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "free", value = "{\"available\":true}"),
                                @ExampleObject(name = "taken", value = "{\"available\":false,\"reason\":\"is taken\"}")
                            }))
    public Uni<Availability> availability(@Parameter(example = "rockschool") @PathParam("name") String name) {
        return Subdomain.refusal(name)
                .map(reason -> Uni.createFrom().item(Availability.refused(reason)))
                .orElseGet(() -> transactions
                        .ofPlatform(() -> subdomains.isTaken(name))
                        .map(taken -> taken ? Availability.refused(Subdomains.TAKEN) : Availability.FREE));
    }
}
