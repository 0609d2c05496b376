package com.studiosync.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CountedStreamTest {

    private final AtomicReference<Handler<Buffer>> source = new AtomicReference<>();
    private final List<String> seen = new ArrayList<>();

    /** As HTTP/2 can send one; what comes first writes the head of the request, which cannot be changed after that. */
    @Test
    void a_piece_without_content_is_no_first_piece_and_takes_none_away() {
        new CountedStream(body(), 100).onFirst(() -> seen.add("first")).handler(piece -> seen.add(piece.toString()));

        for (String piece : List.of("", "piece", "", " by piece")) {
            source.get().handle(Buffer.buffer(piece));
        }

        assertEquals(List.of("first", "piece", " by piece"), seen);
    }

    @SuppressWarnings("unchecked")
    private ReadStream<Buffer> body() {
        return (ReadStream<Buffer>) Proxy.newProxyInstance(
                ReadStream.class.getClassLoader(), new Class<?>[] {ReadStream.class}, (stream, method, arguments) -> {
                    if (method.getName().equals("handler")) {
                        source.set((Handler<Buffer>) arguments[0]);
                    }
                    return stream;
                });
    }
}
