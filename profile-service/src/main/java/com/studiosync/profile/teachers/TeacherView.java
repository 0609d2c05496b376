package com.studiosync.profile.teachers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.money.Money;
import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A profile as a member of the studio sees it. */
@Schema(name = "Teacher", description = "A teacher's profile; fields that are not set, or not for you, are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TeacherView(
        UUID id,
        @Schema(examples = "Clara") String firstName,
        @Schema(examples = "Wieck") String lastName,
        @Schema(examples = "Clara Wieck") String displayName,
        @Schema(examples = "clara-wieck") String slug,
        String headline,
        String biography,
        String qualifications,
        String education,
        String philosophy,
        String awards,
        @Schema(examples = "[\"PIANO\"]") List<String> specialties,
        Integer yearsOfExperience,
        AvailabilityStatus availabilityStatus,
        Integer capacity,

        @Schema(
                description = "Where the picture is, in this version",
                examples = "/api/v1/teachers/019ab3f0-b163-7fa7-9266-9e5fb1c37006/photo?v=3q2-7w")
        String photo,

        @Schema(description = "For admins and the teacher alone")
        Money hourlyRate,

        @Schema(description = "For admins and the teacher alone")
        UUID accountId,

        boolean published,
        Instant createdAt,
        Instant updatedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    static TeacherView of(Teacher teacher, DataScope scope) {
        TeacherProfile profile = teacher.profile();
        boolean all = scope.may(Rule.TEACHER_PRIVATE_VIEW, teacher.accountId());
        return new TeacherView(
                teacher.id(),
                profile.firstName(),
                profile.lastName(),
                teacher.name().display(),
                profile.slug(),
                profile.headline(),
                profile.biography(),
                profile.qualifications(),
                profile.education(),
                profile.philosophy(),
                profile.awards(),
                profile.specialties(),
                profile.yearsOfExperience(),
                profile.availabilityStatus(),
                profile.capacity(),
                photo(teacher),
                all ? profile.hourlyRate() : null,
                all ? profile.accountId() : null,
                teacher.isPublished(),
                teacher.createdAt(),
                teacher.updatedAt(),
                teacher.version());
    }

    private static String photo(Teacher teacher) {
        return teacher.photo() == null
                ? null
                : TeacherResource.PATH + "/" + teacher.id() + "/photo?v=" + teacher.photo();
    }
}
