package com.studiosync.identity.tokens;

import com.studiosync.platform.security.Claims;
import com.studiosync.platform.time.Ids;
import com.studiosync.platform.tokens.TokenConfig;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Signs access tokens. They carry ids and roles, and neither name nor address. */
@ApplicationScoped
public class AccessTokens {

    private final SigningKeys keys;
    private final TokenConfig config;
    private final Duration lifetime;
    private final Clock clock;

    AccessTokens(SigningKeys keys, TokenConfig config, AccessTokenConfig accessTokens, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.lifetime = accessTokens.lifetime();
        this.clock = clock;
    }

    /**
     * Signs a token.
     *
     * @param studio the studio it is bound to, or {@code null}
     * @param roles the names of the roles in that studio
     */
    public String issue(UUID account, UUID session, Instant signedInAt, UUID studio, Set<String> roles) {
        Instant now = clock.instant();
        JwtClaimsBuilder claims = Jwt.issuer(config.issuer())
                .audience(Claims.AUDIENCE)
                .subject(account.toString())
                .claim(Claims.SESSION, session.toString())
                .claim("jti", Ids.next().toString())
                .claim("auth_time", signedInAt.getEpochSecond())
                .groups(roles)
                .issuedAt(now)
                .expiresAt(now.plus(lifetime));
        if (studio != null) {
            claims.claim(Claims.STUDIO, studio.toString());
        }
        SigningKeys.Signer signer = keys.signer();
        return claims.jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId(signer.keyId())
                .sign(signer.key());
    }

    /** How long a token is good. */
    public Duration lifetime() {
        return lifetime;
    }
}
