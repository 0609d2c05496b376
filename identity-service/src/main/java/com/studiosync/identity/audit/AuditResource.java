package com.studiosync.identity.audit;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail of the caller's studio. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "jwt")
@Tag(name = "Audit")
public class AuditResource {

    private final AuditEntries entries;
    private final Transactions transactions;
    private final Caller caller;

    AuditResource(AuditEntries entries, Transactions transactions, Caller caller) {
        this.entries = entries;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.AUDIT_VIEW)
    @Operation(
            summary = "What happened in my studio, as far as security is concerned",
            description = "Newest first. Entries are kept for as long as the platform's retention says.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "401", description = "No valid access token")
    @APIResponse(responseCode = "403", description = "Not an admin, or the token is bound to no studio")
    @APIResponse(responseCode = "422", description = "A filter, the limit or the cursor does not have its form")
    public Uni<Page<AuditEntryView>> trail(@BeanParam AuditFilter filter, @BeanParam @Valid PageRequest page) {
        return transactions
                .inStudio(caller.studioId(), () -> entries.page(filter, page))
                .map(found -> Page.cut(found, page, entry -> Cursor.at(entry.id())))
                .map(found -> found.map(AuditEntryView::of));
    }
}
