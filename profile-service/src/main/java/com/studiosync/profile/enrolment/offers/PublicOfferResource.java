package com.studiosync.profile.enrolment.offers;

import com.studiosync.platform.security.VisitedStudio;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/public/enrolments/offers")
@PermitAll
@Tag(name = "Public pages")
public class PublicOfferResource {

    private final AnswerOffer answering;
    private final VisitedStudio studio;

    PublicOfferResource(AnswerOffer answering, VisitedStudio studio) {
        this.answering = answering;
        this.studio = studio;
    }

    @POST
    @Path("/accept")
    @Operation(
            operationId = "acceptOffer",
            summary = "Accept the place that was offered",
            description = "The token is good once. An invitation to sign in follows by mail.")
    @APIResponse(responseCode = "204", description = "Taken in")
    @APIResponse(responseCode = "404", description = "There is no such offer on this host, or none any more")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Uni<Void> accept(@NotNull @Valid AnswerRequest answer) {
        return answering.accept(studio.required(), answer.token());
    }

    @POST
    @Path("/decline")
    @Operation(operationId = "declineOffer", summary = "Decline the place that was offered; the token is good once")
    @APIResponse(responseCode = "204", description = "Declined; the place is free again")
    @APIResponse(responseCode = "404", description = "There is no such offer on this host, or none any more")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Uni<Void> decline(@NotNull @Valid AnswerRequest answer) {
        return answering.decline(studio.required(), answer.token());
    }
}
