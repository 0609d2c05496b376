package com.studiosync.local.bench.door;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a load asks for, again and again.
 *
 * @param token an access token, or an empty text
 */
record Target(URI address, String host, String path, String token) {

    static Target of(URI address, String path) {
        return new Target(address, address.getAuthority(), path, "");
    }

    Target onHost(String name) {
        return new Target(address, name, path, token);
    }

    Target withToken(String accessToken) {
        return new Target(address, host, path, accessToken);
    }

    /** Its headers, a line each. */
    List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("Host: " + host));
        if (!token.isEmpty()) {
            headers.add("Authorization: Bearer " + token);
        }
        return headers;
    }

    /** The request as it goes over the wire. */
    byte[] request() {
        return ("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers()) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    URI url() {
        return address.resolve(path);
    }
}
