package com.studiosync.profile.goals;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Sets, reads, changes and removes goals. */
@ApplicationScoped
class KeepGoals {

    private final StudentWork work;
    private final Goals goals;
    private final MergePatches patches;
    private final Clock clock;

    KeepGoals(StudentWork work, Goals goals, MergePatches patches, Clock clock) {
        this.work = work;
        this.goals = goals;
        this.patches = patches;
        this.clock = clock;
    }

    Uni<Page<Goal>> list(UUID studentId, PageRequest page) {
        return work.with(
                studentId, Rule.GOAL_VIEW, seen -> goals.page(studentId, work.entries(seen, Rule.GOAL_VIEW), page));
    }

    Uni<Goal> read(UUID studentId, UUID id) {
        return work.with(
                studentId, Rule.GOAL_VIEW, seen -> goals.one(studentId, id, work.entries(seen, Rule.GOAL_VIEW)));
    }

    Uni<Goal> set(UUID studentId, GoalDetails details) {
        return work.with(studentId, Rule.GOAL_EDIT, seen -> work.today()
                .map(today -> Goal.set(seen.student(), work.accountId(), details, today, clock.instant()))
                .flatMap(goals::add));
    }

    Uni<Goal> revise(UUID studentId, UUID id, IfMatch expected, MergePatch patch) {
        return work.with(studentId, Rule.GOAL_EDIT, seen -> goals.one(studentId, id, Restriction.EVERYTHING)
                .invoke(goal -> {
                    expected.verify(goal.version());
                    goal.revise(patches.apply(patch, goal.details()), clock.instant());
                })
                .flatMap(goals::keep));
    }

    Uni<Void> remove(UUID studentId, UUID id) {
        return work.with(studentId, Rule.GOAL_EDIT, seen -> goals.one(studentId, id, Restriction.EVERYTHING)
                .flatMap(goals::remove));
    }
}
