package com.studiosync.gateway.tokens;

import com.studiosync.gateway.revocations.Revocations;
import com.studiosync.gateway.routes.Route;
import com.studiosync.gateway.visits.ProblemAnswer;
import com.studiosync.gateway.visits.Visit;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tokens.VerificationKeys;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Refuses a request without a token where one is needed, and everywhere a token that is not good, or no longer, or that is
 * bound to another studio than the one that is visited.
 */
@Singleton
public class TokenCheck implements Handler<RoutingContext> {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final VerifiedTokens tokens;
    private final VerificationKeys keys;
    private final Revocations revocations;

    TokenCheck(VerifiedTokens tokens, VerificationKeys keys, Revocations revocations) {
        this.tokens = tokens;
        this.keys = keys;
        this.revocations = revocations;
    }

    @Override
    public void handle(RoutingContext routing) {
        Optional<String> sent = Bearer.tokenIn(routing.request().headers());
        if (sent.isPresent()) {
            letIn(verified(sent.get()), routing);
        } else if (Route.of(routing).needsToken()) {
            // Who has sent none is not told of a wrong one (RFC 6750, section 3.1).
            routing.response().putHeader(ProblemAnswer.CHALLENGE, "Bearer");
            throw Problems.unauthenticated("Send an access token in the Authorization header.");
        }
        routing.next();
    }

    private void letIn(VerifiedToken token, RoutingContext routing) {
        requireNotRevoked(token);
        Visit visit = Visit.of(routing);
        HostBinding.require(token, visit.studio(), routing.request().path());
        visit.identify(token.account(), token.studio());
    }

    private VerifiedToken verified(String token) {
        if (!keys.areLoaded()) {
            throw Problems.unavailable("Access tokens cannot be verified yet.", RETRY);
        }
        try {
            return tokens.verify(token);
        } catch (ParseException refused) {
            throw notValid();
        }
    }

    private void requireNotRevoked(VerifiedToken token) {
        if (!revocations.areKnown()) {
            throw Problems.unavailable("Which access tokens were revoked is not known yet.", RETRY);
        }
        if (revocations.refuse(token.session(), token.generation())) {
            throw notValid();
        }
    }

    private static ProblemException notValid() {
        return Problems.unauthenticated("The access token is not valid, or no longer. Refresh it or log in again.");
    }
}
