package com.studiosync.profile.testimonials;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import com.studiosync.profile.teachers.Teachers;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/teachers/{id}/testimonials")
@SecurityRequirement(name = "jwt")
@Tag(name = "Testimonials", description = "What people say of teachers, by their first names")
public class TestimonialResource {

    private final WriteTestimonial writing;
    private final ModerateTestimonials moderation;
    private final Testimonials testimonials;
    private final Teachers teachers;
    private final Transactions transactions;
    private final DataScope scope;
    private final Caller caller;

    TestimonialResource(
            WriteTestimonial writing,
            ModerateTestimonials moderation,
            Testimonials testimonials,
            Teachers teachers,
            Transactions transactions,
            DataScope scope,
            Caller caller) {
        this.writing = writing;
        this.moderation = moderation;
        this.testimonials = testimonials;
        this.teachers = teachers;
        this.transactions = transactions;
        this.scope = scope;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed(Permission.Name.TEACHERS_VIEW)
    @Ruled(Rule.TESTIMONIAL_WRITE)
    @Operation(
            operationId = "writeTestimonial",
            summary = "Say something of a teacher",
            description =
                    "Once, for students whom she teaches or taught, and their guardians; for an admin, who writes it"
                            + " down for them, any number of times. It is shown once an admin approves it.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for an admin; see Location",
            content = @Content(schema = @Schema(implementation = TestimonialView.class)))
    @APIResponse(responseCode = "404", description = "There is no teacher that you may see")
    @APIResponse(responseCode = "409", description = "You have said something of her, or too much is said already")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Uni<RestResponse<TestimonialView>> write(UUID id, @Valid @NotNull TestimonialDraft draft) {
        return writing.write(id, draft)
                .map(TestimonialView::of)
                .map(view -> RestResponse.ResponseBuilder.<TestimonialView>created(
                                URI.create("/api/v1/teachers/" + id + "/testimonials/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @PermissionsAllowed(Permission.Name.TEACHERS_VIEW)
    @Operation(
            operationId = "listTestimonials",
            summary = "What is said of a teacher, the latest first",
            description =
                    "Admins see all of it, others what is shown and what they wrote. What waits for an admin is PENDING.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no teacher that you may see")
    @APIResponse(responseCode = "422", description = "The status, the cursor or the limit breaks a rule")
    public Uni<Page<TestimonialView>> list(
            UUID id, @BeanParam @Valid TestimonialFilter filter, @BeanParam @Valid PageRequest page) {
        return transactions
                .inStudio(caller.studioId(), () -> teachers.one(id, scope.teachers())
                        .flatMap(teacher -> testimonials.page(teacher, filter.within(scope.testimonials()), page)))
                .map(found -> found.map(TestimonialView::of));
    }

    @POST
    @Path("/{testimonialId}/approve")
    @PermissionsAllowed(Permission.Name.TEACHERS_EDIT)
    @Ruled(Rule.TESTIMONIAL_MODERATE)
    @Operation(operationId = "approveTestimonial", summary = "Show what somebody says of a teacher")
    @APIResponse(responseCode = "200", description = "It is shown, now or already before")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<TestimonialView> approve(UUID id, UUID testimonialId) {
        return moderation.decide(id, testimonialId, Testimonial.Status.APPROVED).map(TestimonialView::of);
    }

    @POST
    @Path("/{testimonialId}/reject")
    @PermissionsAllowed(Permission.Name.TEACHERS_EDIT)
    @Ruled(Rule.TESTIMONIAL_MODERATE)
    @Operation(operationId = "rejectTestimonial", summary = "Do not show what somebody says of a teacher")
    @APIResponse(responseCode = "200", description = "It is not shown, now or already before")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<TestimonialView> reject(UUID id, UUID testimonialId) {
        return moderation.decide(id, testimonialId, Testimonial.Status.REJECTED).map(TestimonialView::of);
    }

    @DELETE
    @Path("/{testimonialId}")
    @PermissionsAllowed(Permission.Name.TEACHERS_VIEW)
    @Ruled(Rule.TESTIMONIAL_DELETE)
    @Operation(operationId = "removeTestimonial", summary = "Remove what somebody, maybe you, said of a teacher")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<Void> remove(UUID id, UUID testimonialId) {
        return moderation.remove(id, testimonialId);
    }
}
