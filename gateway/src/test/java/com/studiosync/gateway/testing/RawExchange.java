package com.studiosync.gateway.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** One request as it came to {@link RawOrigin}, and the connection to answer on. */
public final class RawExchange implements AutoCloseable {

    private static final int LIMIT_MILLIS = 20_000;

    private final Socket socket;
    private final String head;

    private RawExchange(Socket socket, String head) {
        this.socket = socket;
        this.head = head;
    }

    static RawExchange readHead(Socket socket) throws IOException {
        String head = nextHead(socket);
        socket.setSoTimeout(LIMIT_MILLIS);
        return new RawExchange(socket, head);
    }

    /** Of the next request on the same connection. */
    public void readHeadAgain() throws IOException {
        nextHead(socket);
    }

    private static String nextHead(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = socket.getInputStream().read();
            if (read < 0) {
                throw new IOException("closed");
            }
            head.append((char) read);
        }
        return head.toString();
    }

    String path() {
        return head.split(" ")[1].split("\\?")[0];
    }

    public String head() {
        return head;
    }

    public InputStream body() throws IOException {
        return socket.getInputStream();
    }

    /** The next bytes of the body. */
    public String read(int length) throws IOException {
        return new String(socket.getInputStream().readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    /** All that still comes, until the gateway ends this connection in whichever way. */
    public String readAll() throws IOException {
        StringBuilder all = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int read = body().read(buffer); read >= 0; read = body().read(buffer)) {
                all.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException stillOpen) {
            throw stillOpen;
        } catch (IOException reset) {
            return all.toString();
        }
        return all.toString();
    }

    public RawExchange send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends an answer beside the test. */
    public CompletableFuture<Void> upload(String begin, LargeBody body) {
        return upload(socket, begin, body);
    }

    static CompletableFuture<Void> upload(Socket socket, String begin, LargeBody body) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        OutputStream out = socket.getOutputStream();
                        String head = begin + "\r\n" + body.framing() + "\r\n\r\n";
                        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                        body.write(out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                work -> new Thread(work, "upload").start());
    }

    /** A small answer, the last on this connection. */
    public void answer() throws IOException {
        send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok");
    }

    /** Whether the gateway ends this connection, in whichever way, before the limit; what it still sends is skipped. */
    public boolean isClosedByGateway() throws IOException {
        try {
            readAll();
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
