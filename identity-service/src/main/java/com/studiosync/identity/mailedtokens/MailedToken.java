package com.studiosync.identity.mailedtokens;

import com.studiosync.platform.secrets.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A token that was mailed to somebody, by its hash. */
@Entity
@Table(name = "mailed_tokens")
public class MailedToken {

    @Id
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private UUID accountId;
    private UUID studioId;
    private String email;
    private Instant expiresAt;

    protected MailedToken() {}

    static MailedToken of(String token, Purpose purpose, UUID accountId, UUID studioId, String email, Instant expiry) {
        MailedToken mailed = new MailedToken();
        mailed.tokenHash = Secret.hash(token);
        mailed.purpose = purpose;
        mailed.accountId = accountId;
        mailed.studioId = studioId;
        mailed.email = email;
        mailed.expiresAt = expiry;
        return mailed;
    }

    boolean isGoodFor(Set<Purpose> asked, Instant now) {
        return asked.contains(purpose) && now.isBefore(expiresAt);
    }

    public UUID accountId() {
        return accountId;
    }

    /** The studio on whose host it was asked for, or {@code null}. */
    public UUID studioId() {
        return studioId;
    }

    /** The address that it was mailed to. */
    public String email() {
        return email;
    }
}
