package com.studiosync.gateway.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** A body that can be told from any other, too large to hold. */
public final class LargeBody {

    private static final int PIECE = 64 * 1024;

    private final long size;
    private final boolean chunked;
    private final AtomicLong sent = new AtomicLong();

    /** The size must be a multiple of 64 KiB. */
    public LargeBody(long size, boolean chunked) {
        this.size = size;
        this.chunked = chunked;
    }

    String framing() {
        return chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + size;
    }

    void write(OutputStream out) throws IOException {
        for (long piece = 0; piece < size / PIECE; piece++) {
            if (chunked) {
                out.write(ascii(Integer.toHexString(PIECE) + "\r\n"));
            }
            out.write(piece(piece));
            if (chunked) {
                out.write(ascii("\r\n"));
            }
            sent.addAndGet(PIECE);
        }
        if (chunked) {
            out.write(ascii("0\r\n\r\n"));
        }
        out.flush();
    }

    /** How many bytes come before the end of the body, or before the first one that is wrong. */
    public long verify(InputStream in) throws IOException {
        InputStream body = chunked ? new Chunks(in) : in;
        for (long piece = 0; piece < size / PIECE; piece++) {
            if (!Arrays.equals(piece(piece), body.readNBytes(PIECE))) {
                return piece * PIECE;
            }
        }
        return size;
    }

    /** How many bytes were sent when for so long no more were. */
    public long sentWhenStill(int millis) {
        AtomicLong before = new AtomicLong(-1);
        await().pollInterval(Duration.ofMillis(millis))
                .atMost(Duration.ofMinutes(1))
                .until(() -> before.getAndSet(sent.get()) == sent.get());
        return sent.get();
    }

    private static byte[] piece(long number) {
        byte[] piece = new byte[PIECE];
        Arrays.fill(piece, (byte) (number % 251));
        return piece;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
