package com.studiosync.identity.memberships;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.Authenticated;
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

/** The caller's own studios. */
@Path("/api/v1/account/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "jwt")
@Tag(name = "Account")
public class MembershipResource {

    private final Memberships memberships;
    private final Transactions transactions;
    private final Caller caller;

    MembershipResource(Memberships memberships, Transactions transactions, Caller caller) {
        this.memberships = memberships;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "My studios and roles", description = "Sorted by age of the membership.")
    @APIResponse(responseCode = "200", description = "A page of memberships")
    @APIResponse(responseCode = "401", description = "No valid access token")
    public Uni<Page<MembershipView>> mine(@BeanParam @Valid PageRequest page) {
        return transactions
                .ofAccount(caller.accountId(), () -> memberships.pageOf(caller.accountId(), page))
                .map(found -> Page.cut(found, page, membership -> Cursor.at(membership.id())))
                .map(found -> found.map(MembershipView::of));
    }
}
