package com.studiosync.profile.goals.comments;

import com.studiosync.platform.database.BrokenConstraint;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.goals.Goals;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;

/** Lets those close to a student talk about a goal. */
@ApplicationScoped
class CommentOnGoal {

    private static final Predicate<Throwable> GOAL_IS_GONE =
            BrokenConstraint.of("goal_comments_studio_id_goal_id_fkey");

    private final StudentWork work;
    private final Goals goals;
    private final GoalComments comments;
    private final Caller caller;
    private final Clock clock;

    CommentOnGoal(StudentWork work, Goals goals, GoalComments comments, Caller caller, Clock clock) {
        this.work = work;
        this.goals = goals;
        this.comments = comments;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Page<GoalComment>> list(UUID studentId, UUID goalId, PageRequest page) {
        return work.with(studentId, Rule.GOAL_VIEW, seen -> {
            Restriction visible = work.entries(seen, Rule.GOAL_VIEW);
            return goals.one(studentId, goalId, visible)
                    .flatMap(goal -> comments.page(studentId, GoalComments.about(goalId, visible), page));
        });
    }

    Uni<GoalComment> say(UUID studentId, UUID goalId, String content) {
        return work.with(studentId, Rule.GOAL_COMMENT, seen -> goals.one(studentId, goalId, Restriction.EVERYTHING)
                .flatMap(goal -> work.today()
                        .map(today -> GoalComment.say(seen, goal, caller.accountId(), content, today, clock.instant())))
                .flatMap(comments::add)
                .onFailure(GOAL_IS_GONE)
                .transform(removed -> Problems.notFound("goal")));
    }

    Uni<Void> takeBack(UUID studentId, UUID goalId, UUID id) {
        return work.with(studentId, Rule.GOAL_COMMENT, seen -> comments.one(
                        studentId, id, GoalComments.about(goalId, Restriction.EVERYTHING))
                .invoke(this::requireOwn)
                .flatMap(comments::remove));
    }

    private void requireOwn(GoalComment comment) {
        if (!caller.is(Role.ADMIN) && !comment.isBy(caller.accountId())) {
            throw Problems.forbidden("Only its author or an admin may take back a comment.");
        }
    }
}
