package com.studiosync.profile.enrolment;

import static com.studiosync.profile.enrolment.EnrolmentStatus.ACCEPTED;
import static com.studiosync.profile.enrolment.EnrolmentStatus.DECLINED;
import static com.studiosync.profile.enrolment.EnrolmentStatus.LAPSED;
import static com.studiosync.profile.enrolment.EnrolmentStatus.OFFERED;
import static com.studiosync.profile.enrolment.EnrolmentStatus.REQUESTED;
import static com.studiosync.profile.enrolment.EnrolmentStatus.WAITLISTED;
import static com.studiosync.profile.enrolment.EnrolmentStatus.WITHDRAWN;

import com.studiosync.contracts.profile.EnrolmentAccepted;
import com.studiosync.contracts.profile.EnrolmentDeclined;
import com.studiosync.contracts.profile.EnrolmentOfferLapsed;
import com.studiosync.contracts.profile.EnrolmentOffered;
import com.studiosync.contracts.profile.EnrolmentRequested;
import com.studiosync.contracts.profile.EnrolmentWaitlisted;
import com.studiosync.platform.secrets.Secret;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An application to be taken in as a student. It is changed while its row is locked. */
@Entity
@Table(name = "enrolments")
public class Enrolment {

    private static final Set<EnrolmentStatus> OPEN = Set.of(REQUESTED, WAITLISTED, OFFERED);

    @Id
    private UUID id;

    private UUID studioId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Embedded
    private Applicant applicant;

    @Embedded
    private Wishes wishes;

    private Instant requestedAt;
    private Instant waitlistedAt;
    private UUID placeTeacherId;
    private byte[] offerTokenHash;
    private Instant offerExpiresAt;
    private UUID decidedBy;
    private String reason;
    private Instant settledAt;
    private UUID studentId;

    @Version
    private long version;

    protected Enrolment() {}

    public static Enrolment of(UUID studioId, Applicant applicant, Wishes wishes, Instant now) {
        Enrolment enrolment = new Enrolment();
        enrolment.id = Ids.next();
        enrolment.studioId = studioId;
        enrolment.applicant = applicant;
        enrolment.wishes = wishes;
        enrolment.status = REQUESTED;
        enrolment.requestedAt = now;
        return enrolment;
    }

    public EnrolmentRequested requested() {
        return new EnrolmentRequested(id, studioId, wishes.teacherId(), wishes.instrument());
    }

    /** Goes to the end of the list of a teacher, or of the instrument where anybody will do. */
    public EnrolmentWaitlisted waitlist(UUID teacherId, UUID by, Instant now) {
        status(now).require(Set.of(REQUESTED));
        status = WAITLISTED;
        waitlistedAt = now;
        placeTeacherId = teacherId;
        decidedBy = by;
        return new EnrolmentWaitlisted(id, studioId, teacherId);
    }

    /** Keeps a place until the applicant comes with the token, or until the offer lapses. */
    public EnrolmentOffered offer(UUID teacherId, String token, Instant expiresAt, UUID by, Instant now) {
        status(now).require(Set.of(REQUESTED, WAITLISTED));
        status = OFFERED;
        placeTeacherId = teacherId;
        offerTokenHash = Secret.hash(token);
        offerExpiresAt = expiresAt;
        decidedBy = by;
        return new EnrolmentOffered(id, studioId, teacherId, expiresAt);
    }

    /** Becomes that student; fails with a 409 when something else has come of it. */
    public EnrolmentAccepted accept(UUID student, UUID teacherId, UUID by, Instant now) {
        requireOpen(now);
        placeTeacherId = teacherId;
        studentId = student;
        settle(ACCEPTED, by, now);
        return new EnrolmentAccepted(id, studioId, student, teacherId);
    }

    public EnrolmentDeclined decline(String why, UUID by, Instant now) {
        requireOpen(now);
        reason = why;
        settle(DECLINED, by, now);
        return new EnrolmentDeclined(id, studioId, false);
    }

    /** Nobody has decided for so long that nothing will come of it. */
    public EnrolmentDeclined expire(Instant now) {
        status(now).require(Set.of(REQUESTED, WAITLISTED));
        settle(DECLINED, null, now);
        return new EnrolmentDeclined(id, studioId, false);
    }

    /** The applicant does not want the place that was offered. */
    public EnrolmentDeclined withdraw(Instant now) {
        status(now).require(Set.of(OFFERED));
        settle(WITHDRAWN, decidedBy, now);
        return new EnrolmentDeclined(id, studioId, true);
    }

    /** The time for an answer is over. */
    public EnrolmentOfferLapsed lapse(Instant now) {
        settle(LAPSED, decidedBy, now);
        return new EnrolmentOfferLapsed(id, studioId, placeTeacherId);
    }

    private void settle(EnrolmentStatus outcome, UUID by, Instant now) {
        status = outcome;
        decidedBy = by;
        settledAt = now;
        offerTokenHash = null;
        offerExpiresAt = null;
    }

    /** Lets pass while something can become of it. */
    public void requireOpen(Instant now) {
        status(now).require(OPEN);
    }

    /** That an offer lapses is a matter of time, not of a change. */
    public EnrolmentStatus status(Instant now) {
        return status == OFFERED && !now.isBefore(offerExpiresAt) ? LAPSED : status;
    }

    /** Whether it holds a place with that teacher already. */
    public boolean holdsPlaceWith(UUID teacherId, Instant now) {
        return status(now) == OFFERED && teacherId.equals(placeTeacherId);
    }

    /** With whom lessons would be as things are: where the place is, or who is wished for; or {@code null}. */
    public UUID intendedTeacher() {
        return placeTeacherId != null ? placeTeacherId : wishes.teacherId();
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    /** Of one that was accepted long ago nothing is left of the person. */
    public Applicant applicant() {
        return applicant == null ? Applicant.NOBODY : applicant;
    }

    public Wishes wishes() {
        return wishes;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant waitlistedAt() {
        return waitlistedAt;
    }

    public UUID placeTeacherId() {
        return placeTeacherId;
    }

    public Instant offerExpiresAt() {
        return offerExpiresAt;
    }

    public Outcome outcome() {
        return new Outcome(decidedBy, reason, settledAt, studentId);
    }
}
