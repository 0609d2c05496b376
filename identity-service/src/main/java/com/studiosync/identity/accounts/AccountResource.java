package com.studiosync.identity.accounts;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
    private final EditAccount editing;
    private final Transactions transactions;
    private final Caller caller;

    AccountResource(Accounts accounts, EditAccount editing, Transactions transactions, Caller caller) {
        this.accounts = accounts;
        this.editing = editing;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "My account", description = "The ETag changes with what is changed here, not with a sign-in.")
    @APIResponse(responseCode = "200", description = "The account that the token speaks for, with its ETag")
    public Uni<AccountView> mine() {
        return transactions
                .ofPlatform(() -> accounts.findById(caller.accountId()))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("account"))
                .map(AccountView::of);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change what I say about myself",
            description =
                    "JSON Merge Patch: absent fields stay, null clears one. The address has an operation of its own.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            description = "The ETag that you read, if you want to be told when the account has changed since (412)")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountDetails.class)))
    @APIResponse(responseCode = "200", description = "The account as it is now, with its ETag")
    @APIResponse(responseCode = "412", description = "The account has changed since you read it")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Uni<AccountView> edit(@BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return editing.edit(caller.accountId(), expected, patch).map(AccountView::of);
    }
}
