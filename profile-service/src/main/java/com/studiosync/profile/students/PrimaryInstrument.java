package com.studiosync.profile.students;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.profile.skills.SkillLevel;
import com.studiosync.profile.skills.Skills;
import com.studiosync.profile.specialties.TaughtSpecialties;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps what a profile says of the primary instrument in line with what the studio teaches and the student learns. */
@ApplicationScoped
class PrimaryInstrument {

    private static final String FIELD = "primaryInstrument";

    private final TaughtSpecialties taught;
    private final Skills skills;

    PrimaryInstrument(TaughtSpecialties taught, Skills skills) {
        this.taught = taught;
        this.skills = skills;
    }

    /** Lets a new profile pass with an instrument that the studio teaches. */
    Uni<Void> verify(StudentProfile profile) {
        return taught.require(FIELD, profile.primaryInstrument(), null);
    }

    /**
     * What a patch makes of a profile. The level of one instrument is not that of the next: unless it is told, too, it is what
     * is known of the new one.
     */
    Uni<StudentProfile> settle(Student student, StudentProfile wish, MergePatch patch) {
        String before = student.primaryInstrument();
        boolean levelIsTold =
                wish.primaryInstrument().equals(before) || patch.changes().has("skillLevel");
        return taught.require(FIELD, wish.primaryInstrument(), before)
                .chain(() -> levelIsTold
                        ? Uni.createFrom().item(wish)
                        : known(student, wish.primaryInstrument()).map(wish::atLevel));
    }

    /** Takes the instrument and its level over to what the student learns. */
    Uni<Void> note(Student student) {
        return skills.tell(student.studioId(), student.id(), student.primaryInstrument(), student.skillLevel())
                .replaceWithVoid();
    }

    private Uni<SkillLevel> known(Student student, String code) {
        return skills.of(student.id(), code).map(learnt -> learnt == null ? null : learnt.level());
    }
}
