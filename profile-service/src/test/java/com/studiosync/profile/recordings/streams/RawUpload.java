package com.studiosync.profile.recordings.streams;

import com.studiosync.testing.Token;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An upload byte by byte, for clients that behave as no library does. */
final class RawUpload implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    private RawUpload(Socket socket) {
        this.socket = socket;
    }

    static RawUpload begin(Token token, String path, String framing) {
        return begin("PUT", token, path, framing);
    }

    static RawUpload begin(String method, Token token, String path, String framing) {
        try {
            RawUpload upload = new RawUpload(new Socket("localhost", RestAssured.port));
            upload.socket.setSoTimeout(PATIENCE_MILLIS);
            upload.send("%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                    .formatted(method, path, token.compact(), framing)
                    .getBytes(StandardCharsets.US_ASCII));
            return upload;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    RawUpload send(byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
            return this;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    RawUpload sendChunk(byte[] bytes) {
        send((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(bytes).send("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** The next line of the answer, at first that with the status. */
    String line() {
        try {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
