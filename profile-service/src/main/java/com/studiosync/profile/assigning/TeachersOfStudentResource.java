package com.studiosync.profile.assigning;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
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

@Path("/api/v1/students/{id}/teachers")
@SecurityRequirement(name = "jwt")
@Tag(name = "Assignments")
public class TeachersOfStudentResource {

    private final AssignedPeople people;
    private final StudentAccess access;
    private final Transactions transactions;
    private final Caller caller;

    TeachersOfStudentResource(AssignedPeople people, StudentAccess access, Transactions transactions, Caller caller) {
        this.people = people;
        this.access = access;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.ASSIGNMENT_VIEW)
    @Operation(
            operationId = "listTeachersOfStudent",
            summary = "List the teachers of a student by name",
            description = "Also those whose profile is not public: whoever is taught knows by whom.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no student that you may see")
    public Uni<Page<AssignedPerson>> list(UUID id, @BeanParam EndedToo ended, @BeanParam @Valid PageRequest page) {
        return transactions.inStudio(caller.studioId(), () -> access.seen(id, Rule.ASSIGNMENT_VIEW)
                .flatMap(seen -> people.teachersOf(id, ended.wanted(), page)));
    }
}
