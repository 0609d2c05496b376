package com.studiosync.profile.academic;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import com.studiosync.profile.skills.SkillHistory;
import com.studiosync.profile.skills.Skills;
import com.studiosync.profile.students.StudentAccess;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a student learns, and how that came about, to look at. */
@Path("/api/v1/students/{id}")
@SecurityRequirement(name = "jwt")
@Tag(name = "Skills", description = "What students learn, and how far they have come")
public class SkillResource {

    private final StudentAccess access;
    private final Skills skills;
    private final SkillHistory history;
    private final Transactions transactions;
    private final Caller caller;

    SkillResource(StudentAccess access, Skills skills, SkillHistory history, Transactions transactions, Caller caller) {
        this.access = access;
        this.skills = skills;
        this.history = history;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Path("/specialties")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.SKILLS_VIEW)
    @Operation(
            operationId = "listSpecialtiesOfStudent",
            summary = "List what a student learns",
            description = "The primary instrument included. There are few, so they come whole, as one page.")
    @APIResponse(responseCode = "200", description = "All of them, by code")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<Page<LearntSpecialtyView>> specialties(UUID id) {
        return transactions.inStudio(
                caller.studioId(), () -> access.seen(id, Rule.SKILLS_VIEW).flatMap(seen -> skills.of(id)
                        .map(all -> new Page<>(
                                all.stream()
                                        .map(learnt -> LearntSpecialtyView.of(learnt, seen.student()))
                                        .toList(),
                                null))));
    }

    @GET
    @Path("/skills")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.SKILL_HISTORY_VIEW)
    @Operation(
            operationId = "listSkillChanges",
            summary = "How a student came to the present levels",
            description = "Each change of a level in any specialty, newest first, with who told it. Former teachers see"
                    + " those of their time, where the studio lets them.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<Page<SkillChangeView>> history(UUID id, @BeanParam @Valid PageRequest page) {
        return transactions
                .inStudio(caller.studioId(), () -> access.seen(id, Rule.SKILL_HISTORY_VIEW)
                        .map(seen -> access.records(seen, Rule.SKILL_HISTORY_VIEW, SkillHistory.DAY))
                        .flatMap(visible -> history.page(id, visible, page)))
                .map(found -> found.map(SkillChangeView::of));
    }
}
