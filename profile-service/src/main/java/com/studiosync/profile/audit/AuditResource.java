package com.studiosync.profile.audit;

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

@Path("/api/v1/students/{id}/audit")
@SecurityRequirement(name = "jwt")
@Tag(name = "Audit", description = "Who looked at sensitive data")
public class AuditResource {

    private final AuditEntries entries;
    private final StudentAccess students;
    private final Transactions transactions;
    private final Caller caller;

    AuditResource(AuditEntries entries, StudentAccess students, Transactions transactions, Caller caller) {
        this.entries = entries;
        this.students = students;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.AUDIT_VIEW)
    @Ruled(Rule.AUDIT_VIEW)
    @Operation(
            operationId = "listAuditOfStudent",
            summary = "Who read or changed a student's sensitive data",
            description = "Newest first. Entries are kept for as long as the platform's retention says.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<Page<AuditEntryView>> about(UUID id, @BeanParam @Valid PageRequest page) {
        return transactions
                .inStudio(caller.studioId(), () -> students.seen(id, Rule.AUDIT_VIEW)
                        .flatMap(seen -> entries.about(id, page)))
                .map(found -> found.map(AuditEntryView::of));
    }
}
