package com.studiosync.profile.students;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.Restriction;
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

    @QueryParam("status")
    @Parameter(
            description = "Only students of this status, or of one of several; all but archived ones when absent",
            schema = @Schema(implementation = StudentStatus[].class))
    List<String> status;

    /** Those of the visible students who are asked for. */
    Restriction within(Restriction visible) {
        return visible.and("status in (:statuses)", Map.of("statuses", statuses()));
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
