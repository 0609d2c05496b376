package com.studiosync.profile.academic;

import com.studiosync.profile.skills.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SpecialtyLevel")
public record LevelRequest(
        @Schema(description = "How far the student has come; null while that is not known")
        SkillLevel level) {}
