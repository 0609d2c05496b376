package com.studiosync.profile.testimonials;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.teachers.Teachers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/v1/public/teachers/{slug}/testimonials")
@PermitAll
@Tag(name = "Public pages")
public class PublicTestimonialResource {

    /** As short as for the page that shows them. */
    private static final int SECONDS = 15;

    private final Testimonials testimonials;
    private final Teachers teachers;
    private final Transactions transactions;
    private final VisitedStudio visited;

    PublicTestimonialResource(
            Testimonials testimonials, Teachers teachers, Transactions transactions, VisitedStudio visited) {
        this.testimonials = testimonials;
        this.teachers = teachers;
        this.transactions = transactions;
        this.visited = visited;
    }

    @GET
    @Cache(maxAge = SECONDS)
    @Operation(operationId = "listPublicTestimonials", summary = "What is said of a teacher, the latest first")
    @APIResponse(responseCode = "200", description = "One page of what an admin has approved")
    @APIResponse(responseCode = "308", description = "The page has another name now; see Location")
    @APIResponse(responseCode = "404", description = "There is no such page on this host")
    public Uni<Page<PublicTestimonialView>> list(String slug, @BeanParam @Valid PageRequest page) {
        return transactions
                .inStudio(visited.required(), () -> teachers.named(slug, DataScope.publicTeachers())
                        .flatMap(teacher -> testimonials.page(teacher, DataScope.publicTestimonials(), page)))
                .map(found -> found.map(PublicTestimonialView::of));
    }
}
