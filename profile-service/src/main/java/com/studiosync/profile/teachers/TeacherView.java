package com.studiosync.profile.teachers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.money.Money;
import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.profile.scope.DataScope;
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
        @Schema(examples = "[\"PIANO\"]") List<String> specialties,
        Integer yearsOfExperience,

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
        boolean all = scope.seesPrivateFieldsOf(teacher.accountId());
        return new TeacherView(
                teacher.id(),
                profile.firstName(),
                profile.lastName(),
                teacher.name().display(),
                profile.slug(),
                profile.headline(),
                profile.biography(),
                profile.qualifications(),
                profile.specialties(),
                profile.yearsOfExperience(),
                all ? profile.hourlyRate() : null,
                all ? profile.accountId() : null,
                teacher.isPublished(),
                teacher.createdAt(),
                teacher.updatedAt(),
                teacher.version());
    }
}
