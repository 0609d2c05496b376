package com.studiosync.profile.publicpages;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        @Schema(examples = "[\"PIANO\"]") List<String> specialties,
        @Schema(examples = "12") Integer yearsOfExperience) {

    static PublicTeacherView of(Teacher teacher) {
        TeacherProfile profile = teacher.profile();
        return new PublicTeacherView(
                profile.slug(),
                teacher.name().display(),
                profile.headline(),
                profile.biography(),
                profile.qualifications(),
                profile.specialties(),
                profile.yearsOfExperience());
    }
}
