package com.studiosync.profile.students;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.specialties.SpecialtyCode;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which students a client asks for. The values come as text, so that a wrong one is told by its name. */
public class StudentFilter {

    private static final Set<StudentStatus> UNLESS_TOLD = EnumSet.complementOf(EnumSet.of(StudentStatus.ARCHIVED));

    private static final String LEARN =
            "person.id in (select learnt.studentId from LearntSpecialty learnt where learnt.code = :instrument)";

    @QueryParam("status")
    @Parameter(
            description = "Only students of this status, or of one of several; all but archived ones when absent",
            schema = @Schema(implementation = StudentStatus[].class))
    List<String> status;

    @QueryParam("instrument")
    @SpecialtyCode
    @Parameter(
            description =
                    "Only students who learn this, as their primary instrument or besides, of those whose specialties you"
                            + " may see: a code of the catalogue",
            example = "PIANO")
    String instrument;

    /** Those of the students whom the caller may see who are asked for. */
    Restriction within(DataScope scope) {
        return learners(scope).and("status in (:statuses)", Map.of("statuses", statuses()));
    }

    /** Who may read of somebody, but not what he learns, is not told it by a filter either. */
    private Restriction learners(DataScope scope) {
        return instrument == null
                ? scope.students()
                : scope.students(Rule.SKILLS_VIEW).and(LEARN, Map.of("instrument", instrument));
    }

    private Set<StudentStatus> statuses() {
        if (status == null || status.isEmpty()) {
            return UNLESS_TOLD;
        }
        Set<StudentStatus> wanted = EnumSet.noneOf(StudentStatus.class);
        status.forEach(name -> wanted.add(parsed(name)));
        return wanted;
    }

    private static StudentStatus parsed(String name) {
        try {
            return StudentStatus.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw Problems.invalid("status", "must be ACTIVE, PAUSED or ARCHIVED");
        }
    }
}
