package com.studiosync.identity.accounts;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account. */
@Path("/api/v1/account")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "jwt")
@Tag(name = "Account")
public class AccountResource {

    private final Accounts accounts;
    private final Transactions transactions;
    private final Caller caller;

    AccountResource(Accounts accounts, Transactions transactions, Caller caller) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "My account")
    @APIResponse(responseCode = "200", description = "The account that the token speaks for")
    @APIResponse(responseCode = "401", description = "No valid access token")
    public Uni<AccountView> mine() {
        return transactions
                .ofPlatform(() -> accounts.findById(caller.accountId()))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("account"))
                .map(AccountView::of);
    }
}
