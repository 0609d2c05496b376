package com.studiosync.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** A signing key for tests, with its public part published as identity-service does. */
final class TestKeys {

    private static final String KEY_ID = "test-key";

    private static final int KEY_BITS = 2048;

    private final RsaJsonWebKey key;
    private final HttpServer server;

    private TestKeys(RsaJsonWebKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    static TestKeys serve() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(KEY_BITS);
            key.setKeyId(KEY_ID);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] jwks = new JsonWebKeySet(key).toJson().getBytes(StandardCharsets.UTF_8);
            server.createContext("/.well-known/jwks.json", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, jwks.length);
                exchange.getResponseBody().write(jwks);
                exchange.close();
            });
            server.start();
            return new TestKeys(key, server);
        } catch (JoseException | IOException failure) {
            throw new UncheckedIOException(new IOException("The key server of the tests did not start", failure));
        }
    }

    String jwksUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/.well-known/jwks.json";
    }

    TokenKey tokenKey() {
        return new TokenKey(KEY_ID, key.getPrivateKey(), key.getPublicKey());
    }
}
