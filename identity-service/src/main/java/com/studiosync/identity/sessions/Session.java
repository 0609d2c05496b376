package com.studiosync.identity.sessions;

import com.studiosync.contracts.identity.SessionCompromised;
import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One sign-in on one device. It lives on through its refresh tokens until it expires or is revoked. */
@Entity
@Table(name = "sessions")
class Session {

    @Id
    private UUID id;

    private UUID accountId;
    private UUID studioId;
    private Instant createdAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private Instant revokedAt;

    @Version
    private long version;

    protected Session() {}

    static Session start(UUID accountId, UUID studioId, Instant now, Duration lifetime) {
        Session session = new Session();
        session.id = Ids.next();
        session.accountId = accountId;
        session.studioId = studioId;
        session.createdAt = now;
        session.lastUsedAt = now;
        session.expiresAt = now.plus(lifetime);
        return session;
    }

    /** A session of the same sign-in in another studio. */
    Session inStudio(UUID studio, Instant now) {
        Session session = start(accountId, studio, now, Duration.between(now, expiresAt));
        session.createdAt = createdAt;
        return session;
    }

    boolean isAlive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void used(Instant now) {
        lastUsedAt = now;
    }

    /** Binds the session to a studio that its owner belongs to, or to none. */
    void bindTo(UUID studio) {
        studioId = studio;
    }

    /** Ends the session; access tokens that it gave out are good until they expire, unless they are refused. */
    SessionRevoked revoke(Instant now, Duration accessTokenLifetime) {
        revokedAt = now;
        return new SessionRevoked(id, accountId, now.plus(accessTokenLifetime));
    }

    SessionCompromised compromised() {
        return new SessionCompromised(id, accountId);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    UUID studioId() {
        return studioId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
