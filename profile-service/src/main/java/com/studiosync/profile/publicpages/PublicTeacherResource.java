package com.studiosync.profile.publicpages;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.search.NameSearch;
import com.studiosync.profile.teachers.SpecialtyFilter;
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

@Path(PublicTeacherResource.PATH)
@PermitAll
@Cache(maxAge = PublicTeacherResource.SECONDS)
@Tag(name = "Public pages", description = "What a visitor of the studio's host may see")
public class PublicTeacherResource {

    static final String PATH = "/api/v1/public/teachers";

    /** How long an answer may be kept: short, so that a profile that was taken back is gone soon. */
    static final int SECONDS = 15;

    private final Teachers teachers;
    private final Transactions transactions;
    private final VisitedStudio studio;

    PublicTeacherResource(Teachers teachers, Transactions transactions, VisitedStudio studio) {
        this.teachers = teachers;
        this.transactions = transactions;
        this.studio = studio;
    }

    @GET
    @Operation(operationId = "listPublicTeachers", summary = "List the published teachers of this host by name")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "This is not a studio's host")
    @APIResponse(
            responseCode = "422",
            description = "A filter, the name to look for, the cursor or the limit breaks a rule")
    public Uni<Page<PublicTeacherView>> list(
            @BeanParam @Valid PageRequest page,
            @BeanParam @Valid NameSearch search,
            @BeanParam @Valid SpecialtyFilter filter) {
        return transactions
                .readInStudio(
                        studio.required(),
                        () -> teachers.page(search.within(filter.within(DataScope.publicTeachers())), page))
                .map(found -> found.map(PublicTeacherView::of));
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "getPublicTeacher", summary = "Read the page of one published teacher")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "308", description = "The page has another name now; see Location")
    @APIResponse(responseCode = "404", description = "There is no such page on this host")
    public Uni<PublicTeacherView> get(String slug) {
        return transactions
                .readInStudio(studio.required(), () -> teachers.named(slug, DataScope.publicTeachers()))
                .map(PublicTeacherView::of);
    }
}
