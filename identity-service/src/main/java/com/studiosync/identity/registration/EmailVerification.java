package com.studiosync.identity.registration;

import com.studiosync.platform.secrets.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A token that confirms an address: good once, for a while. */
@Entity
@Table(name = "email_verifications")
class EmailVerification {

    @Id
    private byte[] tokenHash;

    private UUID accountId;
    private UUID studioId;
    private Instant expiresAt;

    protected EmailVerification() {}

    static EmailVerification of(String token, UUID accountId, UUID studioId, Instant expiresAt) {
        EmailVerification verification = new EmailVerification();
        verification.tokenHash = Secret.hash(token);
        verification.accountId = accountId;
        verification.studioId = studioId;
        verification.expiresAt = expiresAt;
        return verification;
    }

    UUID accountId() {
        return accountId;
    }

    UUID studioId() {
        return studioId;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
