package com.studiosync.profile.lessonnotes;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Writes notes, and lets their author and admins change and remove them. */
@ApplicationScoped
class KeepNotes {

    private final StudentWork work;
    private final LessonNotes notes;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    KeepNotes(StudentWork work, LessonNotes notes, MergePatches patches, Caller caller, Clock clock) {
        this.work = work;
        this.notes = notes;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<LessonNote> write(UUID studentId, NoteText text) {
        return work.with(studentId, Rule.NOTE_EDIT, seen -> notes.teacherWith(caller.accountId())
                .map(teacher -> LessonNote.write(seen.student(), caller.accountId(), teacher, text, clock.instant()))
                .flatMap(notes::add));
    }

    Uni<LessonNote> revise(UUID studentId, UUID id, IfMatch expected, MergePatch patch) {
        return work.with(studentId, Rule.NOTE_EDIT, seen -> own(studentId, id)
                .invoke(note -> {
                    expected.verify(note.version());
                    note.revise(patches.apply(patch, note.text()), clock.instant());
                })
                .flatMap(notes::keep));
    }

    Uni<Void> remove(UUID studentId, UUID id) {
        return work.with(studentId, Rule.NOTE_EDIT, seen -> own(studentId, id).flatMap(notes::remove));
    }

    private Uni<LessonNote> own(UUID studentId, UUID id) {
        return notes.one(studentId, id, Restriction.EVERYTHING).invoke(note -> {
            if (!caller.is(Role.ADMIN) && !note.isBy(caller.accountId())) {
                throw Problems.forbidden("Only its author or an admin may change a note.");
            }
        });
    }
}
