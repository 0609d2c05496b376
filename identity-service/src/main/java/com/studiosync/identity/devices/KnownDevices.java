package com.studiosync.identity.devices;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.sessions.Sessions;
import com.studiosync.platform.security.Claims;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tells the owner's devices from those of strangers. Who guesses an account's password slows strangers down, and the owner
 * must be able to sign in all the same; so known devices are counted apart, each on its own.
 *
 * @see <a href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">OWASP: slow down
 *     online guessing attacks with device cookies</a>
 */
@ApplicationScoped
public class KnownDevices {

    private final DeviceTokens tokens;
    private final Guesses guesses;
    private final Sessions sessions;
    private final CurrentIdentityAssociation identity;
    private final Clock clock;

    KnownDevices(
            DeviceTokens tokens, Guesses guesses, Sessions sessions, CurrentIdentityAssociation identity, Clock clock) {
        this.tokens = tokens;
        this.guesses = guesses;
        this.sessions = sessions;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * The device that the request under way comes from, when its device token or its access token shows that the account's
     * owner has used it. Runs in a transaction.
     *
     * @param token the device token, or {@code null}
     */
    public Uni<Optional<Device>> of(Account account, String token) {
        Optional<Device> byToken = Optional.ofNullable(token)
                .flatMap(given -> tokens.read(given, account.id(), account.passwordHash()))
                .map(id -> new Device(id, guesses.ofDevice("token:" + id)));
        return byToken.isPresent() ? Uni.createFrom().item(byToken) : bySession(account.id());
    }

    private Uni<Optional<Device>> bySession(UUID accountId) {
        return accessToken()
                .flatMap(token -> token.filter(found -> accountId.toString().equals(found.getSubject()))
                        .map(this::isOfLivingSession)
                        .orElseGet(() -> Uni.createFrom().item(false)))
                .map(isKnown -> isKnown
                        ? Optional.of(new Device(UUID.randomUUID(), guesses.ofSessionsOf(accountId)))
                        : Optional.empty());
    }

    /** Nobody needs one to sign in, so a bad one is as good as none. */
    private Uni<Optional<JsonWebToken>> accessToken() {
        return identity.getDeferredIdentity()
                .map(found -> found.getPrincipal() instanceof JsonWebToken token
                        ? Optional.of(token)
                        : Optional.<JsonWebToken>empty())
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private Uni<Boolean> isOfLivingSession(JsonWebToken token) {
        return sessions.findById(UUID.fromString(token.getClaim(Claims.SESSION)))
                .map(session -> session != null && session.isAlive(clock.instant()));
    }
}
