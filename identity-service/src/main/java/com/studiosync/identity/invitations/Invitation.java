package com.studiosync.identity.invitations;

import com.studiosync.contracts.identity.InvitationAccepted;
import com.studiosync.contracts.identity.InvitationRevoked;
import com.studiosync.contracts.identity.InvitationSent;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** That a studio invites the owner of an address, in certain roles. */
@Entity
@Table(name = "invitations")
public class Invitation {

    private static final ProblemType SETTLED =
            new ProblemType("invitation-settled", "This invitation is not pending (any more)", 409);

    @Id
    private UUID id;

    private UUID studioId;
    private String email;
    private String emailKey;
    private String locale;
    private String[] roles;
    private UUID invitedBy;
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    private State status;

    private Instant sentAt;
    private Instant expiresAt;
    private UUID acceptedBy;
    private Instant settledAt;

    @Version
    private long version;

    protected Invitation() {}

    /** One that has yet to be sent. */
    public static Invitation to(UUID id, EmailAddress email, UUID studioId, Collection<Role> roles, String locale) {
        Invitation invitation = new Invitation();
        invitation.id = id;
        invitation.studioId = studioId;
        invitation.email = email.written();
        invitation.emailKey = email.key();
        invitation.locale = locale;
        invitation.roles = roles.stream().map(Role::name).toArray(String[]::new);
        invitation.status = State.PENDING;
        return invitation;
    }

    /** Goes out with a new token, which makes the former one worthless; also after it has expired. */
    InvitationSent send(UUID by, InvitationToken token, Instant now, Duration lifetime) {
        if (status != State.PENDING) {
            throw settled();
        }
        invitedBy = by;
        tokenHash = token.hash();
        sentAt = now;
        expiresAt = now.plus(lifetime);
        return new InvitationSent(id, studioId, invitedBy, roleNames(), expiresAt);
    }

    /** Waits for an answer once more, although it had been settled that none came in time. */
    void reopen() {
        if (status == State.EXPIRED) {
            status = State.PENDING;
            settledAt = null;
        }
    }

    /** Lets pass who asks for just this one. */
    void requireTo(EmailAddress address, Role role) {
        if (!emailKey.equals(address.key()) || !roles().equals(List.of(role))) {
            throw Problems.conflict("There is an invitation with that id, for another address or role.");
        }
    }

    public InvitationRevoked revoke(Instant now) {
        if (state(now) != State.PENDING) {
            throw settled();
        }
        status = State.REVOKED;
        settledAt = now;
        return new InvitationRevoked(id, studioId);
    }

    public InvitationAccepted accept(UUID accountId, Instant now) {
        if (state(now) != State.PENDING) {
            throw settled();
        }
        status = State.ACCEPTED;
        acceptedBy = accountId;
        settledAt = now;
        return new InvitationAccepted(id, studioId, accountId);
    }

    private static RuntimeException settled() {
        return Problems.of(SETTLED, "It was accepted, revoked, or has expired.");
    }

    /** Expiry is a matter of time, not of a change. */
    public State state(Instant now) {
        return status == State.PENDING && !now.isBefore(expiresAt) ? State.EXPIRED : status;
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String locale() {
        return locale;
    }

    public List<Role> roles() {
        return Arrays.stream(roles).map(Role::valueOf).sorted().toList();
    }

    public Set<String> roleNames() {
        return new TreeSet<>(Arrays.asList(roles));
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    UUID acceptedBy() {
        return acceptedBy;
    }

    Instant settledAt() {
        return settledAt;
    }
}
