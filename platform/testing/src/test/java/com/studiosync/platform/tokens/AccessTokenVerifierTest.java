package com.studiosync.platform.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.BadToken;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clocks may differ by ten seconds, and by no more. */
@QuarkusTest
@WithBackends
class AccessTokenVerifierTest {

    private static final Duration TOLERATED = Duration.ofSeconds(8);
    private static final Duration TOO_MUCH = Duration.ofSeconds(12);

    private final UUID account = UUID.randomUUID();
    private final Token token = Token.ofNoStudio().withAccount(account);

    @Inject
    AccessTokenVerifier verifier;

    @Inject
    VerificationKeys keys;

    @Inject
    MovableClock clock;

    @BeforeEach
    void keys_are_there() {
        Awaitility.await("keys").until(keys::areLoaded);
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void every_claim_reads_as_the_library_would_read_it() throws ParseException, InvalidJwtException {
        String issued = Token.of(UUID.randomUUID(), Role.ADMIN, Role.TEACHER).compact();
        String content = new String(Base64.getUrlDecoder().decode(issued.split("\\.")[1]), StandardCharsets.UTF_8);
        JsonWebToken library = new DefaultJWTCallerPrincipal(issued, "JWT", JwtClaims.parse(content));

        JsonWebToken read = verifier.verify(issued);

        for (String claim : library.getClaimNames()) {
            assertEquals(library.<Object>getClaim(claim), read.<Object>getClaim(claim), claim);
        }
        assertEquals(Set.of("ADMIN", "TEACHER"), read.getGroups());
        assertEquals(library.getClaimNames(), read.getClaimNames());
        assertNull(read.<Object>getClaim("in_no_token"));
    }

    @Test
    void a_token_from_a_clock_that_is_a_little_ahead_is_good() throws ParseException {
        String issued = token.compact();

        clock.advance(TOLERATED.negated());

        assertEquals(account.toString(), verifier.verify(issued).getSubject());
    }

    @Test
    void a_token_that_was_issued_in_the_future_is_refused() {
        String issued = token.compact();

        clock.advance(TOO_MUCH.negated());

        assertThrows(ParseException.class, () -> verifier.verify(issued));
    }

    @Test
    void a_token_that_becomes_valid_in_a_moment_is_good() throws ParseException {
        String early = token.compactWith("nbf", Instant.now().plus(TOLERATED).getEpochSecond());

        assertEquals(account.toString(), verifier.verify(early).getSubject());
    }

    @Test
    void a_token_that_becomes_valid_later_is_refused() {
        String early = token.compactWith("nbf", Instant.now().plus(TOO_MUCH).getEpochSecond());

        assertThrows(ParseException.class, () -> verifier.verify(early));
    }

    @Test
    void a_token_that_has_just_expired_is_good() throws ParseException {
        String expired = token.compactExpiring(Instant.now().minus(TOLERATED));

        assertEquals(account.toString(), verifier.verify(expired).getSubject());
    }

    @Test
    void a_token_that_has_expired_is_refused() {
        String expired = token.compactExpiring(Instant.now().minus(TOO_MUCH));

        assertThrows(ParseException.class, () -> verifier.verify(expired));
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_token_is_refused(BadToken bad) {
        String compact = bad.compact();

        assertThrows(ParseException.class, () -> verifier.verify(compact));
    }
}
