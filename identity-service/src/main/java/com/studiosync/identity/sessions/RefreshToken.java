package com.studiosync.identity.sessions;

import com.studiosync.platform.secrets.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A refresh token of a session, by its hash. Replaced ones are kept: that one of them comes back tells of a thief. */
@Entity
@Table(name = "refresh_tokens")
public class RefreshToken {

    @Id
    private byte[] tokenHash;

    private UUID sessionId;
    private Instant issuedAt;
    private Instant replacedAt;

    protected RefreshToken() {}

    public static RefreshToken of(String token, UUID sessionId, Instant now) {
        RefreshToken refreshToken = new RefreshToken();
        refreshToken.tokenHash = Secret.hash(token);
        refreshToken.sessionId = sessionId;
        refreshToken.issuedAt = now;
        return refreshToken;
    }

    public boolean isCurrent() {
        return replacedAt == null;
    }

    /** Whether it was replaced a moment ago: two tabs that refresh at once both mean well. */
    public boolean isWithinGrace(Instant now, Duration grace) {
        return now.isBefore(replacedAt.plus(grace));
    }

    public void replace(Instant now) {
        replacedAt = now;
    }

    public UUID sessionId() {
        return sessionId;
    }
}
