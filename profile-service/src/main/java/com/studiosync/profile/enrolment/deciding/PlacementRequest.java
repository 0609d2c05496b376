package com.studiosync.profile.enrolment.deciding;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Placement", description = "With whom an applicant is to have lessons")
record PlacementRequest(
        @Schema(description = "Absent for whom the application names, if anybody")
        UUID teacherId) {}
