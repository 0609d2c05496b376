package com.studiosync.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.studiosync.local.parts.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Speaks JSON to one host of the platform. All hosts are reached at the gateway's address with their name in the
 * {@code Host} header, because not every system resolves names below {@code localhost}.
 */
public final class PlatformClient {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static {
        // Read once, when the client is first used.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI address;
    private final String host;
    private final String token;

    public PlatformClient(URI address, URI host, String token) {
        this.address = address;
        this.host = host.getAuthority();
        this.token = token;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Posts the content, or nothing when it is null. */
    public Answer post(String path, Object content) {
        return send("POST", path, content);
    }

    private Answer send(String method, String path, Object content) {
        try {
            var response = http.send(request(method, path, content), BodyHandlers.ofByteArray());
            return new Answer(method + " http://" + host + path, response.statusCode(), parse(response.body()));
        } catch (IOException e) {
            throw new StackException(
                    "%s %s%s failed: is everything up? ('./studiosync status')".formatted(method, address, path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.", e);
        }
    }

    private HttpRequest request(String method, String path, Object content) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Host", host)
                .header("Accept", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (content == null) {
            return request.method(method, BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(json.writeValueAsBytes(content)))
                .build();
    }

    private JsonNode parse(byte[] body) throws IOException {
        return body.length == 0 ? MissingNode.getInstance() : json.readTree(body);
    }
}
