package com.studiosync.profile.skills;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the students of the transaction's studio learn. Every change of a level leaves a step in the history. */
@ApplicationScoped
public class Skills implements PanacheRepositoryBase<LearntSpecialty, UUID> {

    private static final int MOST = 20;

    private final SkillHistory history;
    private final Caller caller;
    private final Clock clock;

    Skills(SkillHistory history, Caller caller, Clock clock) {
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a student learns, by code; never more than a page. */
    public Uni<List<LearntSpecialty>> of(UUID studentId) {
        return list("studentId = ?1 order by code", studentId);
    }

    /** One of these; {@code null} when the student does not learn it. */
    public Uni<LearntSpecialty> of(UUID studentId, String code) {
        return find("studentId = ?1 and code = ?2", studentId, code).firstResult();
    }

    /** Takes over that a student learns something, and the level, {@code null} while that is not known. */
    public Uni<LearntSpecialty> tell(UUID studioId, UUID studentId, String code, SkillLevel level) {
        return of(studentId).flatMap(all -> all.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> reach(known, level))
                .orElseGet(() -> begin(studioId, studentId, code, level, all.size())));
    }

    /** Takes over that a student no longer learns something; how far she had come stays in the history. */
    public Uni<Void> drop(LearntSpecialty specialty) {
        return history.add(SkillChange.of(specialty, null, true, caller.accountId(), clock.instant()))
                .chain(() -> delete(specialty));
    }

    private Uni<LearntSpecialty> begin(UUID studioId, UUID studentId, String code, SkillLevel level, int others) {
        if (others >= MOST) {
            throw Problems.conflict("A student learns at most " + MOST + " specialties. Remove one first.");
        }
        return persist(LearntSpecialty.begun(studioId, studentId, code, clock.instant()))
                .flatMap(begun -> reach(begun, level));
    }

    private Uni<LearntSpecialty> reach(LearntSpecialty specialty, SkillLevel level) {
        if (Objects.equals(specialty.level(), level)) {
            return Uni.createFrom().item(specialty);
        }
        SkillChange step = SkillChange.of(specialty, level, false, caller.accountId(), clock.instant());
        specialty.reach(level, clock.instant());
        return history.add(step).replaceWith(specialty);
    }
}
