package com.studiosync.profile.invited;

import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a student or a guardian was invited to sign in. It is changed while its studio's invited people are locked. */
@Entity
@Table(name = "invited_people")
class InvitedPerson {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID invitationId;
    private String emailKey;
    private UUID studentId;
    private UUID guardianId;
    private Instant requestedAt;
    private Instant acceptedAt;
    private UUID acceptedBy;

    protected InvitedPerson() {}

    static InvitedPerson of(UUID studioId, Whom whom) {
        InvitedPerson invited = new InvitedPerson();
        invited.id = Ids.next();
        invited.studioId = studioId;
        invited.studentId = whom.role() == Role.STUDENT ? whom.id() : null;
        invited.guardianId = whom.role() == Role.PARENT ? whom.id() : null;
        return invited;
    }

    /** Is invited, perhaps by another address than before: then nothing comes of the former invitation any more. */
    InvitationRequested invite(UUID invitation, Address to, UUID by, Instant now) {
        invitationId = invitation;
        emailKey = to.key();
        requestedAt = now;
        return new InvitationRequested(
                invitationId, studioId, to.email(), whom().role().name(), to.locale(), by);
    }

    void accept(UUID account, Instant now) {
        acceptedAt = now;
        acceptedBy = account;
    }

    Whom whom() {
        return studentId != null ? Whom.student(studentId) : Whom.guardian(guardianId);
    }

    UUID studioId() {
        return studioId;
    }

    UUID invitationId() {
        return invitationId;
    }
}
