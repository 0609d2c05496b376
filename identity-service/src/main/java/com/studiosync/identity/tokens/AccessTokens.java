package com.studiosync.identity.tokens;

import com.studiosync.platform.security.Claims;
import com.studiosync.platform.time.Ids;
import com.studiosync.platform.tokens.TokenConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Signs access tokens. They carry ids and roles, and neither name nor address. */
@ApplicationScoped
public class AccessTokens {

    private final SigningKeys keys;
    private final TokenConfig config;
    private final Duration lifetime;
    private final Timer issueTime;
    private final Clock clock;

    AccessTokens(
            SigningKeys keys, TokenConfig config, AccessTokenConfig accessTokens, MeterRegistry metrics, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.lifetime = accessTokens.lifetime();
        this.issueTime = metrics.timer("token.issue.time");
        this.clock = clock;
    }

    /** Signs a token. */
    public String issue(TokenSubject subject) {
        return issueTime.record(() -> sign(subject, clock.instant()));
    }

    private String sign(TokenSubject subject, Instant now) {
        JwtClaimsBuilder claims = Jwt.issuer(config.issuer())
                .audience(Claims.AUDIENCE)
                .subject(subject.account().toString())
                .claim(Claims.SESSION, subject.session().toString())
                .claim(Claims.GENERATION, subject.generation())
                .claim("jti", Ids.next().toString())
                .claim("auth_time", subject.signedInAt().getEpochSecond())
                .groups(subject.powers().roles())
                .issuedAt(now)
                .expiresAt(now.plus(subject.lifetime()));
        if (subject.studio() != null) {
            claims.claim(Claims.STUDIO, subject.studio().toString());
        }
        differences(claims, Claims.GRANTED, subject.powers().granted());
        differences(claims, Claims.WITHDRAWN, subject.powers().withdrawn());
        SigningKeys.Signer signer = keys.signer();
        return claims.jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId(signer.keyId())
                .sign(signer.key());
    }

    private static void differences(JwtClaimsBuilder claims, String name, Set<String> permissions) {
        if (!permissions.isEmpty()) {
            claims.claim(name, permissions);
        }
    }

    /** How long a token is good, at the most. */
    public Duration lifetime() {
        return lifetime;
    }
}
