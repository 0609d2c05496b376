package com.studiosync.profile.recordings.streams;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.recordings.Recording;
import com.studiosync.profile.recordings.Recordings;
import com.studiosync.profile.recordings.storage.AudioConfig;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds audio for somebody who may hear it, and keeps a place for it until it is sent or the client has left. */
@ApplicationScoped
class HearAudio {

    private final StudentWork work;
    private final Recordings recordings;
    private final Places places;
    private final Caller caller;

    HearAudio(StudentWork work, Recordings recordings, AudioConfig config, Caller caller) {
        this.work = work;
        this.recordings = recordings;
        this.places = new Places(config.downloads(), "Too many listen at once.", config.retryAfter());
        this.caller = caller;
    }

    Uni<HeardAudio> hear(UUID studentId, UUID recordingId, RoutingContext routing) {
        if (routing.response().closed()) {
            throw AudioProblems.brokenOff();
        }
        UUID studioId = caller.studioId();
        places.enter(studioId);
        routing.addEndHandler(over -> places.leave(studioId));
        return work.with(studentId, Rule.RECORDING_VIEW, seen -> recordings
                .one(studentId, recordingId, work.entries(seen, Rule.RECORDING_VIEW))
                .map(HearAudio::audio));
    }

    private static HeardAudio audio(Recording recording) {
        if (recording.audio() == null) {
            throw Problems.notFound("audio");
        }
        return HeardAudio.whole(recording.studioId(), recording.audio());
    }
}
