package com.studiosync.profile.goals.comments;

import com.studiosync.platform.constraints.MultilineText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says. */
@Schema(description = "What somebody says about a goal")
public record CommentText(
        @NotBlank @Size(max = 1_000) @MultilineText @Schema(examples = "It went well at home today!")
        String content) {}
