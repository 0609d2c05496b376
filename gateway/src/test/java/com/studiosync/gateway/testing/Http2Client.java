package com.studiosync.gateway.testing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** One connection of HTTP/2 to the gateway, with as many streams as the test likes. */
public final class Http2Client implements AutoCloseable {

    private static final int LIMIT_SECONDS = 20;

    /** What came back, whole. */
    public record Answer(HttpVersion version, int status, String body) {}

    private final HttpClient client;
    private final int port;

    private Http2Client(HttpClient client, int port) {
        this.client = client;
        this.port = port;
    }

    public static Http2Client connect(Vertx vertx, int port) {
        HttpClientOptions options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setUseAlpn(true)
                .setSsl(true)
                .setTrustAll(true)
                .setVerifyHost(false)
                .setHttp2MaxPoolSize(1);
        return new Http2Client(vertx.createHttpClient(options), port);
    }

    /** An open request: nothing was sent yet. */
    public HttpClientRequest open(HttpMethod method, String host, String path) {
        return result(client.request(new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(port, "127.0.0.1"))
                .setMethod(method)
                .setHost(host)
                .setPort(8080)
                .setURI(path)));
    }

    public Answer get(String host, String path) {
        return whole(open(HttpMethod.GET, host, path), null);
    }

    /** With the body, if there is one, and its length. */
    public static Answer whole(HttpClientRequest request, String body) {
        Buffer content = body == null ? Buffer.buffer() : Buffer.buffer(body);
        return result(send(request, content, answer -> answer.body()
                .map(Buffer::toString)
                .map(text -> new Answer(answer.version(), answer.statusCode(), text))));
    }

    /** Without a body. */
    public static <T> Future<T> send(HttpClientRequest request, Function<HttpClientResponse, Future<T>> reader) {
        return send(request, Buffer.buffer(), reader);
    }

    /** Reads the answer in the moment it comes: of one that is looked at later, a part may be gone. */
    private static <T> Future<T> send(
            HttpClientRequest request, Buffer body, Function<HttpClientResponse, Future<T>> reader) {
        Future<T> answer = request.response().compose(reader);
        if (body.length() == 0) {
            request.end();
        } else {
            request.end(body);
        }
        return answer;
    }

    public static <T> T result(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        result(client.close());
    }
}
