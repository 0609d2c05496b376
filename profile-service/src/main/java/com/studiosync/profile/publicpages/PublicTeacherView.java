package com.studiosync.profile.publicpages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.profile.teachers.AvailabilityStatus;
import com.studiosync.profile.teachers.Teacher;
import com.studiosync.profile.teachers.TeacherProfile;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublicTeacher", description = "What anyone may see of a teacher; fields that are not set are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicTeacherView(
        @Schema(examples = "clara-wieck") String slug,
        @Schema(examples = "Clara Wieck") String displayName,
        String headline,
        String biography,
        String qualifications,
        String education,
        String philosophy,
        String awards,
        @Schema(examples = "[\"PIANO\"]") List<String> specialties,
        @Schema(examples = "12") Integer yearsOfExperience,

        @Schema(description = "Whether she takes new students", examples = "ACCEPTING")
        AvailabilityStatus availabilityStatus,

        @Schema(
                description = "Where the picture is, in this version",
                examples = "/api/v1/public/teachers/clara-wieck/photo?v=3q2-7w")
        String photo) {

    static PublicTeacherView of(Teacher teacher) {
        TeacherProfile profile = teacher.profile();
        return new PublicTeacherView(
                profile.slug(),
                teacher.name().display(),
                profile.headline(),
                profile.biography(),
                profile.qualifications(),
                profile.education(),
                profile.philosophy(),
                profile.awards(),
                profile.specialties(),
                profile.yearsOfExperience(),
                profile.availabilityStatus(),
                photo(teacher));
    }

    private static String photo(Teacher teacher) {
        return teacher.photo() == null
                ? null
                : PublicTeacherResource.PATH + "/" + teacher.slug() + "/photo?v=" + teacher.photo();
    }
}
