package com.studiosync.profile.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.profile.attendance.AttendanceSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a chart of a student's progress shows. */
@Schema(description = "What a chart of a student's progress shows; what is not for you is absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressChart(
        @Schema(hidden = true) @JsonIgnore String displayName,
        AttendanceSummary attendance,

        @Schema(description = "What the student has learnt, by code")
        List<SkillLine> skills) {}
