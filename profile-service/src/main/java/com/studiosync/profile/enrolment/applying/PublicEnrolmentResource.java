package com.studiosync.profile.enrolment.applying;

import com.studiosync.platform.limits.Network;
import com.studiosync.platform.security.VisitedStudio;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

@Path("/api/v1/public/enrolments")
@PermitAll
@Tag(name = "Public pages")
public class PublicEnrolmentResource {

    private final Apply application;
    private final VisitedStudio studio;

    PublicEnrolmentResource(Apply application, VisitedStudio studio) {
        this.application = application;
        this.studio = studio;
    }

    @POST
    @ResponseStatus(StatusCode.ACCEPTED)
    @Operation(
            operationId = "applyForEnrolment",
            summary = "Apply to be taken in as a student of this host's studio",
            description =
                    "The answer is the same whether or not the address is known or has applied before; a mail tells"
                            + " its owner more.")
    @APIResponse(responseCode = "202", description = "Taken in; the studio decides")
    @APIResponse(responseCode = "404", description = "This is not the host of a studio that is open to visitors")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    @APIResponse(
            responseCode = "429",
            description = "The studio has too many applications, or too many come from your network; see Retry-After")
    public Uni<Void> apply(@NotNull @Valid ApplicationRequest request, @Context HttpServerRequest sent) {
        return application.apply(
                studio.required(), request, Network.of(sent.remoteAddress().hostAddress()));
    }
}
