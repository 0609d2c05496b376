package com.studiosync.profile.progress;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.achievements.AchievementView;
import com.studiosync.profile.achievements.Achievements;
import com.studiosync.profile.attendance.AttendanceEntries;
import com.studiosync.profile.attendance.AttendanceSummary;
import com.studiosync.profile.entries.Days;
import com.studiosync.profile.entries.Entries;
import com.studiosync.profile.entries.Entry;
import com.studiosync.profile.entries.Months;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.goals.GoalView;
import com.studiosync.profile.goals.Goals;
import com.studiosync.profile.lessonnotes.LessonNoteView;
import com.studiosync.profile.lessonnotes.LessonNotes;
import com.studiosync.profile.recordings.RecordingView;
import com.studiosync.profile.recordings.Recordings;
import com.studiosync.profile.repertoire.PieceView;
import com.studiosync.profile.repertoire.Pieces;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.skills.Skills;
import com.studiosync.profile.students.SeenStudent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gathers the page, one statement for each part, and only those parts that the caller may see. */
@ApplicationScoped
class ReadProgress {

    private static final int LATEST = 5;
    private static final int ACTIVE = 20;

    private final StudentWork work;
    private final AttendanceEntries attendance;
    private final LessonNotes notes;
    private final Goals goals;
    private final Achievements achievements;
    private final Recordings recordings;
    private final Pieces pieces;
    private final Skills skills;
    private final Caller caller;

    ReadProgress(
            StudentWork work,
            AttendanceEntries attendance,
            LessonNotes notes,
            Goals goals,
            Achievements achievements,
            Recordings recordings,
            Pieces pieces,
            Skills skills,
            Caller caller) {
        this.work = work;
        this.attendance = attendance;
        this.notes = notes;
        this.goals = goals;
        this.achievements = achievements;
        this.recordings = recordings;
        this.pieces = pieces;
        this.skills = skills;
        this.caller = caller;
    }

    Uni<ProgressView> of(UUID studentId) {
        return work.with(studentId, Rule.STUDENT_VIEW, this::gather);
    }

    private Uni<ProgressView> gather(SeenStudent seen) {
        UUID id = seen.student().id();
        boolean seesGoals = caller.may(Permission.GOALS_VIEW);
        return Uni.combine()
                .all()
                .unis(
                        attendance(seen),
                        when(caller.may(Permission.LESSON_NOTES_VIEW), () -> notes.latest(
                                        id, notes.readable(seen), LATEST)
                                .map(found -> views(found, note -> LessonNoteView.of(note, seen)))),
                        when(seesGoals, () -> goals.latest(id, Goals.active(work.entries(seen, Rule.GOAL_VIEW)), ACTIVE)
                                .map(found -> views(found, GoalView::of))),
                        when(seesGoals, () -> latest(achievements, seen, Rule.ACHIEVEMENT_VIEW)
                                .map(found -> views(found, AchievementView::of))),
                        latest(recordings, seen, Rule.RECORDING_VIEW).map(found -> views(found, RecordingView::of)),
                        when(seen.may(Rule.REPERTOIRE_VIEW), () -> pieces.latest(id, ACTIVE)
                                .map(found -> views(found, PieceView::of))),
                        when(seen.may(Rule.SKILLS_VIEW), () -> skills.of(id).map(found -> views(found, SkillView::of))))
                .usingConcurrencyOf(1)
                .with((attended, written, wanted, reached, heard, played, learnt) -> new ProgressView(
                        id,
                        seen.student().name().display(),
                        attended,
                        written,
                        wanted,
                        reached,
                        heard,
                        played,
                        learnt));
    }

    private Uni<AttendanceSummary> attendance(SeenStudent seen) {
        Restriction visible = work.entries(seen, Rule.ATTENDANCE_VIEW);
        return work.today()
                .flatMap(today -> attendance.summary(seen.student().id(), visible, Months.asked(new Days(), today)));
    }

    private <E extends Entry> Uni<List<E>> latest(Entries<E> entries, SeenStudent seen, Rule rule) {
        return entries.latest(seen.student().id(), work.entries(seen, rule), LATEST);
    }

    private static <T> Uni<T> when(boolean allowed, Supplier<Uni<T>> part) {
        return allowed ? part.get() : Uni.createFrom().nullItem();
    }

    private static <E, V> List<V> views(List<E> found, Function<E, V> view) {
        return found.stream().map(view).toList();
    }
}
