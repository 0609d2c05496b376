package com.studiosync.profile.goals;

import com.studiosync.profile.achievements.Achievement;
import com.studiosync.profile.achievements.Achievements;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.Student;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Lets goals be reached, given up and taken up again, one change after the other. A reached one can make an achievement. */
@ApplicationScoped
class SettleGoal {

    private final StudentWork work;
    private final Goals goals;
    private final Achievements achievements;
    private final Clock clock;

    SettleGoal(StudentWork work, Goals goals, Achievements achievements, Clock clock) {
        this.work = work;
        this.goals = goals;
        this.achievements = achievements;
        this.clock = clock;
    }

    Uni<Goal> achieve(UUID studentId, UUID id, boolean celebrate) {
        return work.with(studentId, Rule.GOAL_EDIT, seen -> work.today().flatMap(today -> goals.locked(studentId, id)
                .invoke(goal -> goal.achieve(today, clock.instant()))
                .flatMap(goals::keep)
                .call(goal -> celebrate
                        ? achievements.add(achievement(seen.student(), goal, today))
                        : Uni.createFrom().nullItem())));
    }

    Uni<Goal> abandon(UUID studentId, UUID id) {
        return settle(studentId, id, Goal::abandon);
    }

    Uni<Goal> resume(UUID studentId, UUID id) {
        return settle(studentId, id, Goal::resume);
    }

    private Uni<Goal> settle(UUID studentId, UUID id, BiConsumer<Goal, Instant> change) {
        return work.with(studentId, Rule.GOAL_EDIT, seen -> goals.locked(studentId, id)
                .invoke(goal -> change.accept(goal, clock.instant()))
                .flatMap(goals::keep));
    }

    private Achievement achievement(Student student, Goal goal, LocalDate today) {
        return Achievement.ofGoal(
                student, work.accountId(), goal.id(), goal.details().title(), today, clock.instant());
    }
}
