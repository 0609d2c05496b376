package com.studiosync.profile.guardians;

import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.contracts.profile.GuardianUnlinked;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One guardian answers for one student. */
@Entity
@Table(name = "guardianships")
public class Guardianship {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID studentId;
    private UUID guardianId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kinship")
    private GuardianRelation relation;

    private int contactOrder;
    private boolean mayPickUp;
    private boolean receivesNotices;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Guardianship() {}

    static Guardianship between(UUID studentId, Guardian guardian, GuardianDetails details, int place, Instant now) {
        Guardianship link = new Guardianship();
        link.id = Ids.next();
        link.studioId = guardian.studioId();
        link.studentId = studentId;
        link.guardianId = guardian.id();
        link.contactOrder = place;
        link.createdAt = now;
        link.write(details, now);
        return link;
    }

    /** Takes over what has changed about what the guardian is to this student. */
    void revise(GuardianDetails details, Instant now) {
        boolean same = details.relation() == relation
                && details.mayPickUp() == mayPickUp
                && details.receivesNotices() == receivesNotices;
        if (!same) {
            write(details, now);
        }
    }

    private void write(GuardianDetails details, Instant now) {
        relation = details.relation();
        mayPickUp = details.mayPickUp();
        receivesNotices = details.receivesNotices();
        updatedAt = now;
    }

    void moveTo(int place, Instant now) {
        contactOrder = place;
        updatedAt = now;
    }

    /** What is to be told when the link is new, or the guardian has another account. */
    GuardianLinked told(UUID accountId) {
        return new GuardianLinked(studentId, studioId, guardianId, accountId);
    }

    /** What is to be told when the link goes. */
    GuardianUnlinked undone(UUID accountId) {
        return new GuardianUnlinked(studentId, studioId, guardianId, accountId);
    }

    UUID guardianId() {
        return guardianId;
    }

    public GuardianRelation relation() {
        return relation;
    }

    public int contactOrder() {
        return contactOrder;
    }

    public boolean mayPickUp() {
        return mayPickUp;
    }

    public boolean receivesNotices() {
        return receivesNotices;
    }

    long version() {
        return version;
    }
}
