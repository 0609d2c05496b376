package com.studiosync.platform.security;

import com.studiosync.platform.problems.Problems;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the request, told by the verified token and by nothing else. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The account that the token speaks for. */
    public UUID accountId() {
        return UUID.fromString(token.getSubject());
    }

    /** The session that the token belongs to. */
    public UUID sessionId() {
        return UUID.fromString(token.getClaim(Claims.SESSION));
    }

    /** The studio that the token is bound to, if it is bound to one. */
    public Optional<UUID> studio() {
        return token.<String>claim(Claims.STUDIO).map(UUID::fromString);
    }

    /**
     * The studio that the token is bound to.
     *
     * @throws com.studiosync.platform.problems.ProblemException 403 when it is bound to none
     */
    public UUID studioId() {
        return studio().orElseThrow(() ->
                Problems.forbidden("This token is bound to no studio. Get one that is with POST /api/v1/auth/switch."));
    }

    /** The roles in the token's studio. */
    public Set<Role> roles() {
        return PermissionAugmentor.roles(token);
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    public boolean may(Permission permission) {
        return PermissionAugmentor.permissions(token).contains(permission);
    }
}
