package com.studiosync.profile.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.profile.achievements.AchievementView;
import com.studiosync.profile.attendance.AttendanceSummary;
import com.studiosync.profile.goals.GoalView;
import com.studiosync.profile.lessonnotes.LessonNoteView;
import com.studiosync.profile.recordings.RecordingView;
import com.studiosync.profile.repertoire.PieceView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a student gets on, as the caller may see it. */
@Schema(name = "Progress", description = "How a student gets on; what is not for you is absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgressView(
        UUID studentId,
        @Schema(examples = "Felix Brahms") String displayName,

        @Schema(description = "Of the month of today and the eleven before")
        AttendanceSummary attendance,

        @Schema(description = "The latest of those that you may read")
        List<LessonNoteView> notes,

        @Schema(description = "Those that are worked on, the newest first")
        List<GoalView> goals,

        @Schema(description = "The latest") List<AchievementView> achievements,

        @Schema(description = "The latest") List<RecordingView> recordings,

        @Schema(description = "The newest pieces that were not dropped")
        List<PieceView> repertoire,

        List<SkillView> skills) {}
