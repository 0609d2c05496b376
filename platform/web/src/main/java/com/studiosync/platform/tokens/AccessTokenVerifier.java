package com.studiosync.platform.tokens;

import com.studiosync.platform.security.Claims;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies access tokens: RS256 and nothing else, by a key that identity-service published, with the right issuer and
 * audience, within their time: neither expired, nor meant for later, nor issued in the future. It takes the place of the
 * default verifier because that one fetches keys with blocking calls.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725">RFC 8725, JWT best current practices</a>
 */
@Alternative
@Priority(1)
@Singleton
public class AccessTokenVerifier extends JWTCallerPrincipalFactory {

    private static final AlgorithmConstraints RS256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);

    private final VerificationKeys keys;
    private final KnownTokens known;
    private final String issuer;
    private final int clockSkewSeconds;
    private final Clock clock;

    AccessTokenVerifier(VerificationKeys keys, TokenConfig config, Clock clock) {
        this.keys = keys;
        this.known = new KnownTokens(config.clockSkew(), clock);
        this.issuer = config.issuer();
        this.clockSkewSeconds = (int) config.clockSkew().toSeconds();
        this.clock = clock;
    }

    /** For one instant: the library would look at the system's clock instead of the injected one. */
    private JwtConsumer consumerAt(Instant now) {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(RS256)
                .setVerificationKeyResolver(this::key)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(Claims.AUDIENCE)
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setRequireSubject()
                .setIssuedAtRestrictions(0, Integer.MAX_VALUE)
                .setEvaluationTime(NumericDate.fromSeconds(now.getEpochSecond()))
                .setAllowedClockSkewInSeconds(clockSkewSeconds)
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        return known.get(token, keys.edition(), this::verify);
    }

    /**
     * Verifies a compact token.
     *
     * @throws ParseException when it is not one that this platform gave out, or is no longer good
     */
    public JWTCallerPrincipal verify(String token) throws ParseException {
        try {
            JwtClaims claims = consumerAt(clock.instant()).processToClaims(token);
            requireId(claims.getSubject());
            requireId(claims.getStringClaimValue(Claims.SESSION));
            if (claims.hasClaim(Claims.STUDIO)) {
                requireId(claims.getStringClaimValue(Claims.STUDIO));
            }
            return new VerifiedCaller(token, claims);
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException refused) {
            throw new ParseException("The access token is not valid", refused);
        }
    }

    private static void requireId(String claim) {
        if (claim == null) {
            throw new IllegalArgumentException("a claim is missing");
        }
        UUID.fromString(claim);
    }

    private Key key(JsonWebSignature signature, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        return keys.find(signature.getKeyIdHeaderValue())
                .orElseThrow(() -> new UnresolvableKeyException("unknown key"));
    }
}
