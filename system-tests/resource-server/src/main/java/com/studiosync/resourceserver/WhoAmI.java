package com.studiosync.resourceserver;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Tells callers who they are. */
@Path("/whoami")
@Authenticated
public class WhoAmI {

    private final SecurityIdentity caller;

    WhoAmI(SecurityIdentity caller) {
        this.caller = caller;
    }

    @GET
    public String me() {
        return caller.getPrincipal().getName();
    }

    @GET
    @Path("admin")
    @RolesAllowed("ADMIN")
    public String admin() {
        return "ADMIN";
    }
}
