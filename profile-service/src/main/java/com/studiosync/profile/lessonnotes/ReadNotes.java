package com.studiosync.profile.lessonnotes;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.profile.entries.Days;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads those notes that the caller may read; others look absent. */
@ApplicationScoped
class ReadNotes {

    private final StudentWork work;
    private final LessonNotes notes;

    ReadNotes(StudentWork work, LessonNotes notes) {
        this.work = work;
        this.notes = notes;
    }

    Uni<Page<LessonNoteView>> list(UUID studentId, Days days, PageRequest page) {
        return work.with(
                studentId, Rule.STUDENT_VIEW, seen -> notes.page(studentId, days.within(notes.readable(seen)), page)
                        .map(found -> found.map(note -> LessonNoteView.of(note, seen))));
    }

    Uni<LessonNoteView> one(UUID studentId, UUID id) {
        return work.with(studentId, Rule.STUDENT_VIEW, seen -> notes.one(studentId, id, notes.readable(seen))
                .map(note -> LessonNoteView.of(note, seen)));
    }
}
