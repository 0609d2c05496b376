package com.studiosync.studio.policies.texts;

import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The public versions of the texts of the studio on whose host a visitor is. */
@Path("/api/v1/public/studio/policies/{code:[a-z0-9-]+}/versions/{version:[0-9]+}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicPolicyTextResource {

    private static final int A_DAY = 86_400;

    private final PolicyTexts texts;
    private final Transactions transactions;
    private final VisitedStudio visited;

    PublicPolicyTextResource(PolicyTexts texts, Transactions transactions, VisitedStudio visited) {
        this.texts = texts;
        this.transactions = transactions;
        this.visited = visited;
    }

    @GET
    @PermitAll
    @Cache(maxAge = A_DAY)
    @Operation(
            summary = "One public version of a text of the studio of this host",
            description = "For anyone who wants to see what she has agreed to. It never changes.")
    @APIResponseSchema(value = PolicyTextView.class, responseDescription = "What the version says")
    @APIResponse(responseCode = "404", description = "There is no such version that is public")
    public Uni<PolicyTextView> version(
            @Parameter(example = "terms") @PathParam("code") String code,
            @Parameter(example = "1") @PathParam("version") int version) {
        return transactions
                .inStudio(visited.required(), () -> texts.existingPublic(visited.required(), code, version))
                .map(PolicyTextView::of);
    }
}
