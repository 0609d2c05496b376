package com.studiosync.gateway.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends exactly the bytes it is given, so that it can break every rule, and reads what comes. */
public final class RawClient implements AutoCloseable {

    private static final int LIMIT_MILLIS = 30_000;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})");

    private final Socket socket;

    private RawClient(Socket socket) {
        this.socket = socket;
    }

    public static RawClient connect() throws IOException {
        return connect(RestAssured.port);
    }

    public static RawClient connect(int port) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(LIMIT_MILLIS);
        return new RawClient(socket);
    }

    /** One request with these lines and no body, and all of the answer; the connection is closed after it. */
    public static String exchange(String... lines) {
        try (RawClient client = connect()) {
            client.send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
            return client.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int status(String answer) {
        Matcher status = STATUS.matcher(answer);
        return status.find() ? Integer.parseInt(status.group(1)) : 0;
    }

    public RawClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends a request beside the test. */
    public CompletableFuture<Void> upload(String begin, LargeBody body) {
        return RawExchange.upload(socket, begin + " HTTP/1.1\r\nHost: localhost", body);
    }

    public InputStream body() throws IOException {
        return socket.getInputStream();
    }

    /** What comes until the other side closes. */
    public String readAll() throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(buffer); read >= 0; ) {
                answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                read = socket.getInputStream().read(buffer);
            }
        } catch (SocketTimeoutException silent) {
            answer.append("[still open]");
        } catch (IOException reset) {
            answer.append("[reset]");
        }
        return answer.toString();
    }

    /** What comes until that text has come. */
    public String readUntil(String text) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf(text) < 0) {
            int read = socket.getInputStream().read();
            if (read < 0) {
                throw new IOException("closed after: " + answer);
            }
            answer.append((char) read);
        }
        return answer.toString();
    }

    /** Whether nothing comes for so long, not even an end. */
    public boolean isSilentFor(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException silent) {
            return true;
        } finally {
            socket.setSoTimeout(LIMIT_MILLIS);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
