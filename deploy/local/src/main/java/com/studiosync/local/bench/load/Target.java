package com.studiosync.local.bench.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a load asks for, again and again.
 *
 * @param token an access token, or an empty text
 */
public record Target(URI address, String host, String path, String token) {

    public static Target of(URI address, String path) {
        return new Target(address, address.getAuthority(), path, "");
    }

    public Target onHost(String name) {
        return new Target(address, name, path, token);
    }

    public Target withToken(String accessToken) {
        return new Target(address, host, path, accessToken);
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("Host: " + host));
        if (!token.isEmpty()) {
            headers.add("Authorization: Bearer " + token);
        }
        return headers;
    }

    /** The request as it goes over the wire. */
    public byte[] request() {
        return ("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers()) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** As a line of a file, without the address. */
    String line() {
        return String.join("\t", host, path, token);
    }

    static Target ofLine(URI address, String line) {
        String[] parts = line.split("\t", -1);
        return new Target(address, parts[0], parts[1], parts[2]);
    }

    public URI url() {
        return address.resolve(path);
    }
}
