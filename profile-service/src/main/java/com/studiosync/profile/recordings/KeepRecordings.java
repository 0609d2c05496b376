package com.studiosync.profile.recordings;

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

/** Lists recordings, adds, changes and removes them; their audio goes with them. */
@ApplicationScoped
class KeepRecordings {

    private final StudentWork work;
    private final Recordings recordings;
    private final MergePatches patches;
    private final Clock clock;

    KeepRecordings(StudentWork work, Recordings recordings, MergePatches patches, Clock clock) {
        this.work = work;
        this.recordings = recordings;
        this.patches = patches;
        this.clock = clock;
    }

    Uni<Page<Recording>> list(UUID studentId, PageRequest page) {
        return work.with(
                studentId,
                Rule.RECORDING_VIEW,
                seen -> recordings.page(studentId, work.entries(seen, Rule.RECORDING_VIEW), page));
    }

    Uni<Recording> read(UUID studentId, UUID id) {
        return work.with(
                studentId,
                Rule.RECORDING_VIEW,
                seen -> recordings.one(studentId, id, work.entries(seen, Rule.RECORDING_VIEW)));
    }

    Uni<Recording> add(UUID studentId, RecordingDetails details) {
        return work.with(
                studentId,
                Rule.RECORDING_EDIT,
                seen -> recordings.add(Recording.add(seen.student(), work.accountId(), details, clock.instant())));
    }

    Uni<Recording> edit(UUID studentId, UUID id, IfMatch expected, MergePatch patch) {
        return work.with(studentId, Rule.RECORDING_EDIT, seen -> recordings
                .one(studentId, id, Restriction.EVERYTHING)
                .invoke(recording -> {
                    expected.verify(recording.version());
                    recording.revise(patches.apply(patch, recording.details()), clock.instant());
                })
                .flatMap(recordings::keep));
    }

    Uni<Void> remove(UUID studentId, UUID id) {
        return work.with(studentId, Rule.RECORDING_EDIT, seen -> recordings
                .one(studentId, id, Restriction.EVERYTHING)
                .flatMap(recordings::remove));
    }
}
