package com.studiosync.platform.tokens;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;

/**
 * Who a verified token speaks for, with its claims read once. The library reads a claim anew every time, and throws an
 * exception inside for each name that is not among the registered ones, which costs more than all else about a known token.
 */
final class VerifiedCaller extends DefaultJWTCallerPrincipal {

    private final Map<String, Object> claims = new HashMap<>();
    private final Set<String> groups;

    VerifiedCaller(String token, JwtClaims verified) {
        super(token, "JWT", verified);
        groups = Collections.unmodifiableSet(super.getGroups());
        Stream.concat(Stream.of(Claims.values()).map(Claims::name), verified.getClaimNames().stream())
                .forEach(name -> claims.put(name, super.getClaimValue(name)));
    }

    @Override
    public Set<String> getGroups() {
        return groups;
    }

    @Override
    protected Object getClaimValue(String name) {
        return claims.get(name);
    }
}
