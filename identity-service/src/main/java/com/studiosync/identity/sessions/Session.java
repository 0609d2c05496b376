package com.studiosync.identity.sessions;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.contracts.identity.SessionCompromised;
import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.identity.origin.Origin;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One sign-in on one device. It lives on through its refresh tokens until it expires or is revoked. */
@Entity
@Table(name = "sessions")
public class Session {

    @Id
    private UUID id;

    private UUID accountId;
    private UUID studioId;
    private String address;
    private String userAgent;
    private Instant createdAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private Instant revokedAt;
    private long generation;
    private Instant tokensRefusedUntil;

    @Version
    private long version;

    protected Session() {}

    static Session start(UUID accountId, UUID studioId, Origin origin, Instant now, Duration lifetime) {
        Session session = new Session();
        session.id = Ids.next();
        session.accountId = accountId;
        session.studioId = studioId;
        session.createdAt = now;
        session.expiresAt = now.plus(lifetime);
        session.used(origin, now);
        return session;
    }

    /** A session of the same sign-in in another studio; it expires with this one. */
    Session inStudio(UUID studio, Origin origin, Instant now) {
        Session session = start(accountId, studio, origin, now, Duration.between(now, expiresAt));
        session.createdAt = createdAt;
        return session;
    }

    public boolean isAlive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Notes where it goes on from, for its owner to recognise. */
    public void used(Origin origin, Instant now) {
        address = origin.address();
        userAgent = origin.userAgent();
        lastUsedAt = now;
    }

    /** Its owner is no member of the studio any more; the session goes on, bound to none. */
    Session leftStudio() {
        studioId = null;
        return this;
    }

    /** Ends the session; the access tokens that it gave out are refused for as long as they would have been good. */
    List<DomainEvent> revoke(Instant now, Duration accessTokenLifetime) {
        revokedAt = now;
        tokensRefusedUntil = now.plus(accessTokenLifetime);
        return List.of(
                new SessionRevoked(id, accountId, tokensRefusedUntil),
                new RevocationEntry(id, null, tokensRefusedUntil));
    }

    /** Has the tokens given out so far refused, because they allow too much now; the session goes on with newer ones. */
    RevocationEntry refuseTokens(Instant now, Duration accessTokenLifetime) {
        generation++;
        tokensRefusedUntil = now.plus(accessTokenLifetime);
        return new RevocationEntry(id, generation, tokensRefusedUntil);
    }

    /** How long a token that is issued now is good: none outlives the session, which nobody can end after its end. */
    Duration tokenLifetime(Duration usual, Instant now) {
        Duration left = Duration.between(now, expiresAt);
        return left.compareTo(usual) < 0 ? left : usual;
    }

    /** The refused tokens have expired by themselves. */
    RevocationEntry forgetRefusal() {
        RevocationEntry entry = new RevocationEntry(id, revokedAt == null ? generation : null, tokensRefusedUntil);
        tokensRefusedUntil = null;
        return entry;
    }

    public SessionCompromised compromised() {
        return new SessionCompromised(id, accountId);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID studioId() {
        return studioId;
    }

    public String address() {
        return address;
    }

    public String userAgent() {
        return userAgent;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Counts how often its tokens were refused; a token carries the count of its time. */
    long generation() {
        return generation;
    }
}
