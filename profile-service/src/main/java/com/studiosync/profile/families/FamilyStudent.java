package com.studiosync.profile.families;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A student is of a family. */
@Entity
@Table(name = "family_students")
class FamilyStudent {

    @Id
    private UUID studentId;

    private UUID studioId;
    private UUID familyId;

    protected FamilyStudent() {}

    static FamilyStudent of(Family family, UUID studentId) {
        FamilyStudent member = new FamilyStudent();
        member.studentId = studentId;
        member.studioId = family.studioId();
        member.familyId = family.id();
        return member;
    }
}
