package com.studiosync.identity.ownsessions;

import com.studiosync.identity.sessions.Sessions;
import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own sessions. */
@Path("/api/v1/account/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "jwt")
@Tag(name = "Account")
public class SessionResource {

    private final Sessions sessions;
    private final EndOwnSessions endOwnSessions;
    private final Transactions transactions;
    private final Caller caller;

    SessionResource(Sessions sessions, EndOwnSessions endOwnSessions, Transactions transactions, Caller caller) {
        this.sessions = sessions;
        this.endOwnSessions = endOwnSessions;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Where I am signed in", description = "The latest sign-in first.")
    @APIResponse(responseCode = "200", description = "A page of sessions that live")
    @APIResponse(responseCode = "401", description = "No valid access token, or its session has ended")
    public Uni<Page<SessionView>> mine(@BeanParam @Valid PageRequest page) {
        return transactions
                .ofAccount(caller.accountId(), () -> sessions.requireAlive(caller.sessionId())
                        .flatMap(own -> sessions.pageOf(caller.accountId(), page)))
                .map(found -> Page.cut(found, page, session -> Cursor.at(session.id())))
                .map(found -> found.map(session -> SessionView.of(session, caller.sessionId())));
    }

    @DELETE
    @Operation(
            summary = "Sign out everywhere else",
            description = "Ends all sessions but this one; their access tokens are refused at once.")
    @APIResponse(responseCode = "204", description = "No other session lives")
    @APIResponse(responseCode = "401", description = "No valid access token, or its session has ended")
    public Uni<Void> endOthers() {
        return endOwnSessions.endOthers(caller.accountId(), caller.sessionId());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Sign out on one device", description = "Its access tokens are refused at once.")
    @APIResponse(responseCode = "204", description = "That session has ended")
    @APIResponse(responseCode = "401", description = "No valid access token, or its session has ended")
    @APIResponse(responseCode = "404", description = "No session of yours, or it has ended already")
    public Uni<Void> endOne(UUID id) {
        return endOwnSessions.endOne(id, caller.accountId(), caller.sessionId());
    }
}
