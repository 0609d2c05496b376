package com.studiosync.profile.achievements;

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

/** Lists achievements, adds, changes and removes them. */
@ApplicationScoped
class KeepAchievements {

    private final StudentWork work;
    private final Achievements achievements;
    private final MergePatches patches;
    private final Clock clock;

    KeepAchievements(StudentWork work, Achievements achievements, MergePatches patches, Clock clock) {
        this.work = work;
        this.achievements = achievements;
        this.patches = patches;
        this.clock = clock;
    }

    Uni<Page<Achievement>> list(UUID studentId, PageRequest page) {
        return work.with(
                studentId,
                Rule.ACHIEVEMENT_VIEW,
                seen -> achievements.page(studentId, work.entries(seen, Rule.ACHIEVEMENT_VIEW), page));
    }

    Uni<Achievement> add(UUID studentId, AchievementDetails details) {
        return work.with(
                studentId,
                Rule.ACHIEVEMENT_EDIT,
                seen -> achievements.add(Achievement.of(seen.student(), work.accountId(), details, clock.instant())));
    }

    Uni<Achievement> edit(UUID studentId, UUID id, IfMatch expected, MergePatch patch) {
        return work.with(studentId, Rule.ACHIEVEMENT_EDIT, seen -> achievements
                .one(studentId, id, Restriction.EVERYTHING)
                .invoke(achievement -> {
                    expected.verify(achievement.version());
                    achievement.revise(patches.apply(patch, achievement.details()), clock.instant());
                })
                .flatMap(achievements::keep));
    }

    Uni<Void> remove(UUID studentId, UUID id) {
        return work.with(studentId, Rule.ACHIEVEMENT_EDIT, seen -> achievements
                .one(studentId, id, Restriction.EVERYTHING)
                .flatMap(achievements::remove));
    }
}
