package com.studiosync.profile.recordings.storage;

import com.studiosync.platform.database.BrokenConstraint;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Writes and reads audio, a piece in a transaction of its own: so a client that takes its time holds no connection, and only
 * a few connections are ever asked for at once.
 */
@ApplicationScoped
public class AudioStore {

    /** The bytes of every piece but the last one of a file. */
    public static final int PIECE = 256 * 1024;

    private static final String PIECE_CONTENT = "select piece.content from AudioPiece piece"
            + " where piece.place.audioId = :audio and piece.place.place = :place";

    private static final Predicate<Throwable> NO_RECORDING =
            BrokenConstraint.of("audio_uploads_studio_id_recording_id_fkey");
    private static final Predicate<Throwable> NO_UPLOAD = BrokenConstraint.of("audio_pieces_studio_id_audio_id_fkey");

    private final Transactions transactions;
    private final Turns turns;
    private final Clock clock;

    AudioStore(Transactions transactions, AudioConfig config, Clock clock) {
        this.transactions = transactions;
        this.turns = new Turns(config.connections());
        this.clock = clock;
    }

    /** Begins an upload, in the transaction that is under way; a failure of 404 when its recording was removed meanwhile. */
    public Uni<AudioUpload> begin(UUID studioId, UUID recordingId) {
        AudioUpload upload = AudioUpload.begin(studioId, recordingId, clock.instant());
        return Panache.getSession()
                .flatMap(session -> session.persist(upload).flatMap(persisted -> session.flush()))
                .onFailure(NO_RECORDING)
                .transform(removed -> Problems.notFound("recording"))
                .replaceWith(upload);
    }

    /** Writes the next piece; a failure of 404 when the upload was removed with its recording meanwhile. */
    public Uni<Void> write(AudioUpload upload, int place, byte[] content) {
        AudioPiece piece = new AudioPiece(upload.studioId(), new PiecePlace(upload.id(), place), content);
        return inTurn(upload.studioId(), () -> Panache.getSession().flatMap(session -> session.persist(piece)))
                .onFailure(NO_UPLOAD)
                .transform(removed -> Problems.notFound("recording"));
    }

    /** Keeps an upload that is whole, and forgets the one that it replaces, if any; in the transaction that is under way. */
    public Uni<Void> end(AudioUpload upload, Audio replaced) {
        return Panache.getSession()
                .flatMap(session -> session.find(AudioUpload.class, upload.id()))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("recording"))
                .invoke(found -> found.end(clock.instant()))
                .flatMap(ended -> replaced == null ? Uni.createFrom().voidItem() : delete("id = :id", replaced.id()));
    }

    /** Leaves nothing of an upload, unless it has ended: whoever lost the answer to its commit cannot know that. */
    public Uni<Void> discard(AudioUpload upload) {
        return transactions.inStudio(upload.studioId(), () -> delete("id = :id and endedAt is null", upload.id()));
    }

    /** The bytes of one piece; a failure when the audio was removed or replaced meanwhile. */
    public Uni<byte[]> read(UUID studioId, Audio audio, int place) {
        return inTurn(studioId, () -> Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(PIECE_CONTENT, byte[].class)
                        .setParameter("audio", audio.id())
                        .setParameter("place", place)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("recording")));
    }

    private <T> Uni<T> inTurn(UUID studioId, Supplier<Uni<T>> work) {
        return turns.take(() -> transactions.inStudio(studioId, work));
    }

    private static Uni<Void> delete(String condition, UUID uploadId) {
        return Panache.getSession()
                .flatMap(session -> session.createMutationQuery("delete from AudioUpload where " + condition)
                        .setParameter("id", uploadId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
