package com.studiosync.testing;

import com.studiosync.platform.security.Claims;
import com.studiosync.platform.security.Role;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * An access token as identity-service would give out, for tests of the other services. Vary one with the {@code with…}
 * methods and take it with {@link #compact()}.
 */
public record Token(
        UUID account, UUID session, UUID studio, Set<Role> roles, List<String> granted, List<String> withdrawn) {

    private static final long MINUTES_15 = 900;

    /** Whoever gives tokens out does not move along with the clock of the application under test. */
    private static final Clock ISSUER = Clock.systemUTC();

    /** A member of a studio, as a person of her own. */
    public static Token of(UUID studio, Role... roles) {
        return new Token(
                UUID.randomUUID(), UUID.randomUUID(), studio, Set.copyOf(Arrays.asList(roles)), List.of(), List.of());
    }

    /** Somebody who is signed in, but in no studio. */
    public static Token ofNoStudio() {
        return of(null);
    }

    public Token withAccount(UUID other) {
        return new Token(other, session, studio, roles, granted, withdrawn);
    }

    public Token withGranted(String permission) {
        return new Token(account, session, studio, roles, List.of(permission), withdrawn);
    }

    public Token withWithdrawn(String permission) {
        return new Token(account, session, studio, roles, granted, List.of(permission));
    }

    /** The signed token. */
    public String compact() {
        return compactExpiring(ISSUER.instant().plusSeconds(MINUTES_15));
    }

    /** The signed token with an expiry of the test's choice. */
    public String compactExpiring(Instant expiry) {
        return signed(claims(expiry));
    }

    /** The signed token with one more claim. */
    public String compactWith(String claim, Object value) {
        return signed(claims(ISSUER.instant().plusSeconds(MINUTES_15)).claim(claim, value));
    }

    private JwtClaimsBuilder claims(Instant expiry) {
        JwtClaimsBuilder claims = Jwt.issuer(
                        ConfigProvider.getConfig().getValue("studiosync.platform-url", String.class))
                .audience(Claims.AUDIENCE)
                .subject(account.toString())
                .claim(Claims.SESSION, session.toString())
                .groups(roles.stream().map(Role::name).collect(Collectors.toSet()))
                .issuedAt(expiry.minusSeconds(MINUTES_15))
                .expiresAt(expiry);
        if (studio != null) {
            claims.claim(Claims.STUDIO, studio.toString());
        }
        if (!granted.isEmpty()) {
            claims.claim(Claims.GRANTED, granted);
        }
        if (!withdrawn.isEmpty()) {
            claims.claim(Claims.WITHDRAWN, withdrawn);
        }
        return claims;
    }

    private static String signed(JwtClaimsBuilder claims) {
        TokenKey key = Backends.keys().tokenKey();
        return claims.jws().keyId(key.id()).sign(key.privateKey());
    }
}
