package com.studiosync.local.bench.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives out access tokens as identity-service does, for people of studios that only the database knows. */
final class OwnTokens implements AutoCloseable {

    private static final String KEY_ID = "benchmark";
    private static final int KEY_BITS = 2048;
    private static final Duration LIFE = Duration.ofHours(3);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final ObjectMapper json = new ObjectMapper();
    private final Clock clock;
    private final String issuer;
    private final KeyPair key;
    private final HttpServer published;

    OwnTokens(String issuer, Clock clock) {
        this.clock = clock;
        this.issuer = issuer;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            key = generator.generateKeyPair();
            published = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException("The benchmark cannot give out tokens", failure);
        }
        byte[] keys = write(Map.of("keys", List.of(publicKey())));
        published.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        published.start();
    }

    String keysUrl() {
        return "http://127.0.0.1:%d/".formatted(published.getAddress().getPort());
    }

    String of(UUID studio, UUID account, String role) {
        long now = clock.instant().getEpochSecond();
        String head = BASE64.encodeToString(write(Map.of("alg", "RS256", "kid", KEY_ID)));
        String claims = BASE64.encodeToString(write(Map.of(
                "iss",
                issuer,
                "aud",
                "studiosync",
                "sub",
                account,
                "sid",
                UUID.randomUUID(),
                "jti",
                UUID.randomUUID(),
                "iat",
                now,
                "exp",
                now + LIFE.toSeconds(),
                "studio",
                studio,
                "groups",
                List.of(role))));
        return head + "." + claims + "." + BASE64.encodeToString(sign(head + "." + claims));
    }

    private byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The benchmark cannot sign tokens", failure);
        }
    }

    private Map<String, String> publicKey() {
        RSAPublicKey rsa = (RSAPublicKey) key.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "kid",
                KEY_ID,
                "n",
                BASE64.encodeToString(rsa.getModulus().toByteArray()),
                "e",
                BASE64.encodeToString(rsa.getPublicExponent().toByteArray()));
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        published.stop(0);
    }
}
