package com.studiosync.profile.students;

import com.studiosync.profile.scope.StudioDay;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes in a student who has applied, from today on, in the transaction under way; what was applied for is taken as it is. */
@ApplicationScoped
public class AdmitStudent {

    private final Students students;
    private final PrimaryInstrument instrument;
    private final StudioDay day;
    private final Clock clock;

    AdmitStudent(Students students, PrimaryInstrument instrument, StudioDay day, Clock clock) {
        this.students = students;
        this.instrument = instrument;
        this.day = day;
        this.clock = clock;
    }

    public Uni<Student> admit(UUID studioId, String firstName, String lastName, LocalDate dateOfBirth, String code) {
        StudentProfile profile = new StudentProfile(firstName, lastName, code, null, dateOfBirth, null, null);
        return students.keep(Student.enrol(studioId, profile, day.today(studioId), clock))
                .call(instrument::note);
    }
}
