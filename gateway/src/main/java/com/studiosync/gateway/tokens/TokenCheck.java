package com.studiosync.gateway.tokens;

import com.studiosync.gateway.revocations.Revocations;
import com.studiosync.gateway.visits.Visit;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Claims;
import com.studiosync.platform.tokens.AccessTokenVerifier;
import com.studiosync.platform.tokens.VerificationKeys;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses a token that is not good, or no longer, or that is bound to another studio than the one that is visited. */
@ApplicationScoped
public class TokenCheck implements Handler<RoutingContext> {

    private static final Pattern BEARER =
            Pattern.compile("(?i:bearer) +([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)");
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final AccessTokenVerifier verifier;
    private final VerificationKeys keys;
    private final Revocations revocations;

    TokenCheck(AccessTokenVerifier verifier, VerificationKeys keys, Revocations revocations) {
        this.verifier = verifier;
        this.keys = keys;
        this.revocations = revocations;
    }

    @Override
    public void handle(RoutingContext routing) {
        List<String> sent = routing.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.size() > 1) {
            throw Problems.malformed("Send one Authorization header.");
        }
        if (!sent.isEmpty()) {
            JsonWebToken token = verified(sent.get(0));
            requireNotRevoked(token);
            HostBinding.require(
                    token, Visit.of(routing).studio(), routing.request().path());
        }
        routing.next();
    }

    private JsonWebToken verified(String authorization) {
        Matcher bearer = BEARER.matcher(authorization);
        if (!bearer.matches()) {
            throw Problems.unauthenticated("The Authorization header must be: Bearer and an access token.");
        }
        if (!keys.areLoaded()) {
            throw Problems.unavailable("Access tokens cannot be verified yet.", RETRY);
        }
        try {
            return verifier.verify(bearer.group(1));
        } catch (ParseException refused) {
            throw notValid();
        }
    }

    private void requireNotRevoked(JsonWebToken token) {
        if (!revocations.areKnown()) {
            throw Problems.unavailable("Which access tokens were revoked is not known yet.", RETRY);
        }
        if (revocations.refuse(UUID.fromString(token.getClaim(Claims.SESSION)), TokenGeneration.of(token))) {
            throw notValid();
        }
    }

    private static ProblemException notValid() {
        return Problems.unauthenticated("The access token is not valid, or no longer. Refresh it or log in again.");
    }
}
