package com.studiosync.profile.recordings.streams;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.profile.recordings.storage.AudioStore;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IncomingAudioTest {

    private static final int MOST = 1_000_000;

    private final Body body = new Body();
    private final ByteArrayOutputStream stored = new ByteArrayOutputStream();
    private final List<UniEmitter<? super Void>> beingWritten = new ArrayList<>();
    private Integer bytes;
    private Throwable failure;

    @Property(tries = 100)
    void all_bytes_arrive_in_order_whatever_they_come_in(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 300_000) Integer> portions) {
        byte[] sent = new byte[portions.stream().mapToInt(Integer::intValue).sum()];
        new Random(1).nextBytes(sent);
        IncomingAudioTest fresh = new IncomingAudioTest();
        new IncomingAudio(fresh.body, Long.MAX_VALUE)
                .into((place, piece) -> Uni.createFrom().item(() -> {
                    assertTrue(piece.length == AudioStore.PIECE || fresh.stored.size() + piece.length == sent.length);
                    fresh.stored.writeBytes(piece);
                    return null;
                }))
                .subscribe()
                .with(read -> fresh.bytes = read, problem -> fresh.failure = problem);

        int from = 0;
        for (int portion : portions) {
            fresh.body.deliver(Buffer.buffer().appendBytes(sent, from, portion));
            from += portion;
        }
        fresh.body.ended.handle(null);

        assertNull(fresh.failure);
        assertEquals(sent.length, fresh.bytes);
        assertArrayEquals(sent, fresh.stored.toByteArray());
    }

    @Example
    void nothing_more_is_asked_for_while_a_piece_is_written() {
        read(Integer.MAX_VALUE);
        int outstanding = 0;
        int most = 0;

        for (int i = 0; i < 20 * 1024 * 1024 / 8_192; i++) {
            if (body.paused) {
                assertEquals(1, beingWritten.size());
                beingWritten.remove(0).complete(null);
                outstanding -= AudioStore.PIECE;
            }
            assertFalse(body.paused);
            body.deliver(Buffer.buffer(new byte[8_192]));
            outstanding += 8_192;
            most = Math.max(most, outstanding);
        }

        assertEquals(AudioStore.PIECE, most);
        assertTrue(body.paused);
    }

    @Example
    void a_body_that_is_too_long_fails_as_soon_as_it_is() {
        read(MOST);

        body.deliver(Buffer.buffer(new byte[MOST]));
        while (!beingWritten.isEmpty()) {
            beingWritten.remove(0).complete(null);
        }
        assertNull(failure);
        body.deliver(Buffer.buffer(new byte[1]));

        assertTrue(failure.getMessage().contains("1000000"), failure.getMessage());
        assertNull(bytes);
    }

    @Example
    void a_client_that_leaves_is_told_once_the_piece_is_written() {
        read(MOST);
        body.deliver(Buffer.buffer(new byte[AudioStore.PIECE]));

        body.broken.handle(new IllegalStateException("gone"));

        assertNull(failure);
        beingWritten.remove(0).complete(null);
        assertTrue(failure.getMessage().contains("ended before"), failure.getMessage());
    }

    @Example
    void a_client_that_leaves_before_anything_is_read_is_told_as_soon_as_it_would_be() {
        IncomingAudio incoming = new IncomingAudio(body, MOST);

        body.broken.handle(new IllegalStateException("gone"));
        incoming.into((place, piece) -> Uni.createFrom().emitter(beingWritten::add))
                .subscribe()
                .with(read -> bytes = read, problem -> failure = problem);

        assertTrue(failure.getMessage().contains("ended before"), failure.getMessage());
        assertTrue(body.paused);
    }

    @Example
    void a_piece_that_cannot_be_written_ends_it() {
        read(MOST);
        body.deliver(Buffer.buffer(new byte[AudioStore.PIECE]));

        beingWritten.remove(0).fail(new IllegalStateException("full"));
        body.deliver(Buffer.buffer(new byte[AudioStore.PIECE]));
        body.ended.handle(null);

        assertEquals("full", failure.getMessage());
        assertTrue(beingWritten.isEmpty());
    }

    private void read(long most) {
        new IncomingAudio(body, most)
                .into((place, piece) -> Uni.createFrom().emitter(beingWritten::add))
                .subscribe()
                .with(read -> bytes = read, problem -> failure = problem);
    }

    /** A body that delivers what the test says, also when it is paused. */
    private static final class Body implements ReadStream<Buffer> {

        private Handler<Buffer> delivered;
        private Handler<Void> ended;
        private Handler<Throwable> broken;
        private boolean paused = true;

        void deliver(Buffer portion) {
            delivered.handle(portion);
        }

        @Override
        public Body exceptionHandler(Handler<Throwable> handler) {
            broken = handler;
            return this;
        }

        @Override
        public Body handler(Handler<Buffer> handler) {
            delivered = handler;
            return this;
        }

        @Override
        public Body pause() {
            paused = true;
            return this;
        }

        @Override
        public Body resume() {
            paused = false;
            return this;
        }

        @Override
        public Body fetch(long amount) {
            return this;
        }

        @Override
        public Body endHandler(Handler<Void> handler) {
            ended = handler;
            return this;
        }
    }
}
