package com.studiosync.studio.policies;

import com.studiosync.platform.security.VisitedStudio;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** What a visitor of a studio's host can read of its policies. */
@Path("/api/v1/public/studio/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicPoliciesResource {

    /** Short, because tomorrow another version may hold. */
    private static final int CACHED_SECONDS = 30;

    private final ReadPolicies reading;
    private final VisitedStudio visited;

    PublicPoliciesResource(ReadPolicies reading, VisitedStudio visited) {
        this.reading = reading;
        this.visited = visited;
    }

    @GET
    @PermitAll
    @Cache(maxAge = CACHED_SECONDS)
    @Operation(
            summary = "The public texts of the studio of this host",
            description = "For anyone: what holds today. A consent can refer to code and version.")
    @APIResponseSchema(value = TextsView.class, responseDescription = "The texts, in the studio's order")
    @APIResponse(responseCode = "404", description = "The host is no studio's")
    public Uni<TextsView> inForce() {
        return reading.inForce(visited.required()).map(TextsView::ofPublic);
    }
}
