package com.studiosync.gateway.pages;

import com.studiosync.gateway.visits.SecurityHeaders;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page with everything in it, and a policy that names its style and scripts by their hashes. */
record Page(Buffer html, String policy) {

    private static final String POLICY =
            "default-src 'none'; style-src %s; script-src %s; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static Page load(String name) {
        String html = PageSource.of(name);
        return new Page(Buffer.buffer(html), POLICY.formatted(hashes(html, "style"), hashes(html, "script")));
    }

    void show(RoutingContext routing) {
        routing.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(SecurityHeaders.CONTENT_SECURITY_POLICY, policy)
                .end(html);
    }

    private static String hashes(String html, String element) {
        String hashes = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> "'sha256-" + sha256(found.group(1)) + "'")
                .collect(Collectors.joining(" "));
        return hashes.isEmpty() ? "'none'" : hashes;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
