package com.studiosync.profile.recordings.streams;

import com.studiosync.profile.recordings.storage.AudioStore;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

/**
 * Cuts a body into pieces while it comes in. It is asked for no more while a piece is being written, so that what is in
 * memory is a piece and what the network had delivered by then.
 */
final class IncomingAudio {

    /** Where pieces go, one after the other. */
    interface Sink {

        Uni<Void> write(int place, byte[] piece);
    }

    private final ReadStream<Buffer> body;
    private final long most;
    private final Queue<byte[]> whole = new ArrayDeque<>();
    private byte[] piece = new byte[AudioStore.PIECE];
    private int filled;
    private int places;
    private long read;
    private boolean ended;
    private boolean writing;
    private Throwable failure;
    private Sink sink;
    private UniEmitter<? super Integer> outcome;

    /** A body that is paused, and how many bytes it may have. From now on it is noticed when the client leaves. */
    IncomingAudio(ReadStream<Buffer> body, long most) {
        this.body = body;
        this.most = most;
        body.exceptionHandler(broken -> fail(AudioProblems.brokenOff()));
    }

    /**
     * Writes all pieces.
     *
     * @return how many bytes there were, once the last one is written; fails when the body breaks off or gets too long, and
     *     when a piece cannot be written
     */
    Uni<Integer> into(Sink target) {
        return Uni.createFrom().emitter(emitter -> {
            if (failure != null) {
                emitter.fail(failure);
                return;
            }
            sink = target;
            outcome = emitter;
            body.endHandler(end -> end());
            body.handler(this::take);
            body.resume();
        });
    }

    /** Takes no more; what is being written is written first. */
    void fail(Throwable cause) {
        if (failure != null || ended && !writing) {
            return;
        }
        failure = cause;
        if (!writing && outcome != null) {
            outcome.fail(cause);
        }
    }

    private void take(Buffer delivered) {
        if (failure != null) {
            return;
        }
        read += delivered.length();
        if (read > most) {
            fail(AudioProblems.tooLarge(most));
            return;
        }
        for (int from = 0; from < delivered.length(); ) {
            int taken = Math.min(piece.length - filled, delivered.length() - from);
            delivered.getBytes(from, from + taken, piece, filled);
            from += taken;
            filled += taken;
            if (filled == piece.length) {
                whole.add(piece);
                piece = new byte[AudioStore.PIECE];
                filled = 0;
            }
        }
        writeNext();
    }

    private void end() {
        ended = true;
        if (failure == null && filled > 0) {
            whole.add(Arrays.copyOf(piece, filled));
        }
        writeNext();
    }

    private void writeNext() {
        if (writing || failure != null) {
            return;
        }
        if (!whole.isEmpty()) {
            writing = true;
            body.pause();
            byte[] next = whole.remove();
            Uni.createFrom()
                    .deferred(() -> sink.write(places++, next))
                    .subscribe()
                    .with(written -> written(null), this::written);
        } else if (ended) {
            outcome.complete((int) read);
        }
    }

    private void written(Throwable notWritten) {
        writing = false;
        failure = failure == null ? notWritten : failure;
        if (failure != null) {
            outcome.fail(failure);
        } else if (whole.isEmpty() && !ended) {
            body.resume();
        } else {
            writeNext();
        }
    }
}
