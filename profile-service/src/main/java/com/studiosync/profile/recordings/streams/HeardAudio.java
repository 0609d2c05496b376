package com.studiosync.profile.recordings.streams;

import com.studiosync.profile.recordings.storage.Audio;
import com.studiosync.profile.recordings.storage.AudioStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/** Audio, or some bytes of it, for somebody who may hear it. */
record HeardAudio(UUID studioId, Audio audio, AudioRange range) {

    static HeardAudio whole(UUID studioId, Audio audio) {
        return new HeardAudio(studioId, audio, AudioRange.whole(audio.bytes()));
    }

    HeardAudio only(AudioRange part) {
        return new HeardAudio(studioId, audio, part);
    }

    /** Strong: other bytes come with another upload. */
    String entityTag() {
        return '"' + audio.id().toString() + '"';
    }

    /** Reads one piece after the other, each once the one before was sent. */
    Uni<Void> send(AudioStore store, Function<byte[], Uni<Void>> sink) {
        int firstPiece = range.first() / AudioStore.PIECE;
        int lastPiece = range.last() / AudioStore.PIECE;
        return Multi.createFrom()
                .range(firstPiece, lastPiece + 1)
                .onItem()
                .transformToUniAndConcatenate(place -> store.read(studioId, audio, place)
                        .map(piece -> wanted(piece, place))
                        .flatMap(sink::apply))
                .collect()
                .last();
    }

    private byte[] wanted(byte[] piece, int place) {
        int begin = place * AudioStore.PIECE;
        int from = Math.max(0, range.first() - begin);
        int to = Math.min(piece.length, range.last() - begin + 1);
        return from == 0 && to == piece.length ? piece : Arrays.copyOfRange(piece, from, to);
    }
}
