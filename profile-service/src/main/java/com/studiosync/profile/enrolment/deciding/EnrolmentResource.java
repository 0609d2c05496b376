package com.studiosync.profile.enrolment.deciding;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/enrolments")
@PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
@SecurityRequirement(name = "jwt")
@Tag(name = "Enrolments", description = "Applications to be taken in, for admins")
public class EnrolmentResource {

    private final DecideOnEnrolment deciding;
    private final Desk desk;
    private final Transactions transactions;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    EnrolmentResource(
            DecideOnEnrolment deciding,
            Desk desk,
            Transactions transactions,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.deciding = deciding;
        this.desk = desk;
        this.transactions = transactions;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Ruled(Rule.ENROLMENT_VIEW)
    @Operation(operationId = "listEnrolments", summary = "List applications, the oldest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Uni<Page<EnrolmentView>> list(@BeanParam @Valid EnrolmentFilter filter, @BeanParam @Valid PageRequest page) {
        scope.require(Rule.ENROLMENT_VIEW);
        return transactions
                .inStudio(caller.studioId(), () -> desk.page(filter.status(), page))
                .map(found -> found.map(entry -> EnrolmentView.of(entry, clock.instant())));
    }

    @GET
    @Path("/{id}")
    @Ruled(Rule.ENROLMENT_VIEW)
    @Operation(operationId = "getEnrolment", summary = "Read an application")
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<EnrolmentView> get(UUID id) {
        scope.require(Rule.ENROLMENT_VIEW);
        return view(id);
    }

    @POST
    @Path("/{id}/accept")
    @Ruled(Rule.ENROLMENT_EDIT)
    @Operation(
            operationId = "acceptEnrolment",
            summary = "Take the applicant in",
            description =
                    "Makes the student, the guardian of a child, and the teacher's assignment, and invites who applied"
                            + " to sign in.")
    @APIResponse(responseCode = "200", description = "Taken in; see studentId")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(
            responseCode = "409",
            description = "It is settled already (enrolment-state), or the teacher has no free place (teacher-full)")
    @APIResponse(responseCode = "422", description = "There is no such teacher")
    public Uni<EnrolmentView> accept(UUID id, @NotNull @Valid PlacementRequest wanted) {
        return deciding.accept(id, wanted).flatMap(this::view);
    }

    @POST
    @Path("/{id}/waitlist")
    @Ruled(Rule.ENROLMENT_EDIT)
    @Operation(operationId = "waitlistEnrolment", summary = "Put an application on the waiting list")
    @APIResponse(responseCode = "200", description = "It waits; see position")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "409", description = "It waits already, or was decided on")
    @APIResponse(responseCode = "422", description = "There is no such teacher")
    public Uni<EnrolmentView> waitlist(UUID id, @NotNull @Valid PlacementRequest wanted) {
        return deciding.waitlist(id, wanted).flatMap(this::view);
    }

    @POST
    @Path("/{id}/offer")
    @Ruled(Rule.ENROLMENT_EDIT)
    @Operation(
            operationId = "offerPlace",
            summary = "Offer the applicant a place",
            description =
                    "The place is kept until the applicant answers by the link of a mail, or until the offer lapses.")
    @APIResponse(responseCode = "200", description = "Offered; see offerExpiresAt")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(
            responseCode = "409",
            description =
                    "It was offered or decided already (enrolment-state), or there is no free place (teacher-full)")
    @APIResponse(responseCode = "422", description = "There is no such teacher, or the time is not in reach")
    public Uni<EnrolmentView> offer(UUID id, @NotNull @Valid OfferRequest wanted) {
        return deciding.offer(id, wanted).flatMap(this::view);
    }

    @POST
    @Path("/{id}/decline")
    @Ruled(Rule.ENROLMENT_EDIT)
    @Operation(operationId = "declineEnrolment", summary = "Decline an application")
    @APIResponse(responseCode = "200", description = "Declined")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "409", description = "It is settled already")
    @APIResponse(responseCode = "422", description = "A reason is missing")
    public Uni<EnrolmentView> decline(UUID id, @NotNull @Valid DeclineRequest refusal) {
        return deciding.decline(id, refusal.reason()).flatMap(this::view);
    }

    private Uni<EnrolmentView> view(Enrolment decided) {
        return view(decided.id());
    }

    private Uni<EnrolmentView> view(UUID id) {
        return transactions
                .inStudio(caller.studioId(), () -> desk.one(id))
                .map(entry -> EnrolmentView.of(entry, clock.instant()));
    }
}
