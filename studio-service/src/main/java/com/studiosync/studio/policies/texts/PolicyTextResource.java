package com.studiosync.studio.policies.texts;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The versions of the texts of the studio that the token is bound to. */
@Path("/api/v1/studio/policies/{code:[a-z0-9-]+}/versions/{version:[0-9]+}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
public class PolicyTextResource {

    private static final int A_DAY = 86_400;

    private final PolicyTexts texts;
    private final Transactions transactions;
    private final Caller caller;

    PolicyTextResource(PolicyTexts texts, Transactions transactions, Caller caller) {
        this.texts = texts;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Cache(maxAge = A_DAY, isPrivate = true)
    @Operation(
            summary = "One version of a text",
            description = "Also one that no longer holds, or of a text that was withdrawn. It never changes.")
    @APIResponseSchema(value = PolicyTextView.class, responseDescription = "What the version says")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Uni<PolicyTextView> version(
            @Parameter(example = "terms") @PathParam("code") String code,
            @Parameter(example = "1") @PathParam("version") int version) {
        return transactions
                .inStudio(caller.studioId(), () -> texts.existing(caller.studioId(), code, version))
                .map(PolicyTextView::of);
    }
}
