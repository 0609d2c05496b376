package com.studiosync.profile.goals.comments;

import com.studiosync.profile.entries.Entry;
import com.studiosync.profile.goals.Goal;
import com.studiosync.profile.scope.Relation;
import com.studiosync.profile.students.SeenStudent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;

/** Something that somebody has said about a goal. */
@Entity
@Table(name = "goal_comments")
public class GoalComment extends Entry {

    private UUID goalId;

    @Enumerated(EnumType.STRING)
    private Relation role;

    private String content;

    protected GoalComment() {}

    private GoalComment(SeenStudent seen, UUID authorId, Instant now) {
        super(seen.student(), authorId, now);
        this.role = Collections.max(seen.relations());
    }

    /** Somebody says something today. */
    static GoalComment say(SeenStudent seen, Goal goal, UUID authorId, String content, LocalDate today, Instant now) {
        GoalComment comment = new GoalComment(seen, authorId, now);
        comment.date(today);
        comment.goalId = goal.id();
        comment.content = content;
        return comment;
    }

    /** What the author was to the student then; of several things the closest one. */
    Relation role() {
        return role;
    }

    String content() {
        return content;
    }
}
