package com.studiosync.profile.families;

import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A guardian is of a family. */
@Entity
@Table(name = "family_guardians")
class FamilyGuardian {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID guardianId;
    private UUID familyId;

    protected FamilyGuardian() {}

    static FamilyGuardian of(Family family, UUID guardianId) {
        FamilyGuardian member = new FamilyGuardian();
        member.id = Ids.next();
        member.studioId = family.studioId();
        member.guardianId = guardianId;
        member.familyId = family.id();
        return member;
    }
}
