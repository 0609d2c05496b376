package com.studiosync.profile.recordings.streams;

import com.studiosync.platform.security.Caller;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.recordings.Recording;
import com.studiosync.profile.recordings.Recordings;
import com.studiosync.profile.recordings.storage.Audio;
import com.studiosync.profile.recordings.storage.AudioConfig;
import com.studiosync.profile.recordings.storage.AudioFormat;
import com.studiosync.profile.recordings.storage.AudioStore;
import com.studiosync.profile.recordings.storage.AudioUpload;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Takes audio in while it comes. A recording changes once all of it is there; until then nobody hears of it. */
@ApplicationScoped
class ReceiveAudio {

    private static final Logger LOG = Logger.getLogger(ReceiveAudio.class);

    private final StudentWork work;
    private final Recordings recordings;
    private final AudioStore store;
    private final AudioConfig config;
    private final Places places;
    private final Caller caller;
    private final Clock clock;

    ReceiveAudio(
            StudentWork work, Recordings recordings, AudioStore store, AudioConfig config, Caller caller, Clock clock) {
        this.work = work;
        this.recordings = recordings;
        this.store = store;
        this.config = config;
        this.places = new Places(config.uploads(), "Too many uploads of audio at once.", config.retryAfter());
        this.caller = caller;
        this.clock = clock;
    }

    /** Goes on to its end or to its cleaning up also when the client leaves. */
    Uni<Recording> receive(UUID studentId, UUID recordingId, RoutingContext routing) {
        requirePossible(routing);
        UUID studioId = caller.studioId();
        places.enter(studioId);
        IncomingAudio incoming =
                new IncomingAudio(routing.request(), config.maxSize().asLongValue());
        Uni<Recording> received = begin(studentId, recordingId)
                .flatMap(upload -> take(upload, incoming, routing)
                        .flatMap(audio -> keep(studentId, recordingId, upload, audio))
                        .onFailure()
                        .call(() -> discard(upload)))
                .onTermination()
                .invoke(() -> places.leave(studioId));
        return Uni.createFrom().emitter(outcome -> received.subscribe().with(outcome::complete, outcome::fail));
    }

    private void requirePossible(RoutingContext routing) {
        long most = config.maxSize().asLongValue();
        long declared = AudioDoor.declaredLength(routing);
        if (declared > most) {
            throw AudioProblems.tooLarge(most);
        }
        if (declared == 0 || routing.request().isEnded()) {
            throw AudioProblems.empty();
        }
        if (routing.response().closed()) {
            throw AudioProblems.brokenOff();
        }
    }

    private Uni<AudioUpload> begin(UUID studentId, UUID recordingId) {
        return work.with(studentId, Rule.RECORDING_EDIT, seen -> recordings
                .one(studentId, recordingId, Restriction.EVERYTHING)
                .invoke(Recording::requireNoLink)
                .flatMap(recording -> store.begin(recording.studioId(), recordingId)));
    }

    private Uni<Audio> take(AudioUpload upload, IncomingAudio incoming, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        AtomicReference<AudioFormat> format = new AtomicReference<>();
        long alarm = routing.vertx()
                .setTimer(config.uploadTime().toMillis(), late -> incoming.fail(AudioProblems.tooSlow()));
        return incoming.into((place, piece) -> {
                    if (place == 0) {
                        format.set(AudioFormat.of(piece).orElseThrow(AudioProblems::unsupported));
                    }
                    return store.write(upload, place, piece);
                })
                .onTermination()
                .invoke(() -> routing.vertx().cancelTimer(alarm))
                .map(bytes -> audio(upload, format.get(), bytes));
    }

    private static Audio audio(AudioUpload upload, AudioFormat format, int bytes) {
        if (bytes == 0) {
            throw AudioProblems.empty();
        }
        return new Audio(upload.id(), format.contentType(), bytes);
    }

    /** The rule is asked again: what takes minutes can outlast an assignment. */
    private Uni<Recording> keep(UUID studentId, UUID recordingId, AudioUpload upload, Audio audio) {
        return work.with(studentId, Rule.RECORDING_EDIT, seen -> recordings
                .locked(studentId, recordingId)
                .call(recording -> store.end(upload, recording.audio()))
                .invoke(recording -> recording.sound(audio, clock.instant()))
                .flatMap(recordings::keep));
    }

    private Uni<Void> discard(AudioUpload upload) {
        return store.discard(upload)
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "Upload %s could not be removed; it is removed within two hours: %s",
                        upload.id(), failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
