package com.studiosync.profile.goals.comments;

import com.studiosync.profile.scope.Relation;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as those see it who talk. */
@Schema(name = "GoalComment", description = "What somebody said about a goal")
record CommentView(
        UUID id,

        @Schema(description = "What the author was to the student then; SELF is the student")
        Relation by,

        @Schema(description = "Whether you have said it") boolean own,

        @Schema(examples = "It went well at home today!") String content,
        Instant createdAt) {

    static CommentView of(GoalComment comment, UUID reader) {
        return new CommentView(
                comment.id(), comment.role(), comment.isBy(reader), comment.content(), comment.createdAt());
    }
}
