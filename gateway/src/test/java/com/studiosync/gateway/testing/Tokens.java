package com.studiosync.gateway.testing;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.platform.security.Claims;
import java.security.Key;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Access tokens as identity-service makes them, and others. */
public final class Tokens {

    private static final RsaJsonWebKey KEY = key("test");
    private static final RsaJsonWebKey SECOND_KEY = key("second");
    private static volatile boolean secondIsPublished;

    private Tokens() {}

    static String jwks() {
        return secondIsPublished ? jwksWithBothKeys() : new JsonWebKeySet(KEY).toJson();
    }

    static String jwksWithBothKeys() {
        return new JsonWebKeySet(KEY, SECOND_KEY).toJson();
    }

    /** Whether the key set has a second key. */
    public static void publishSecondKey(boolean published) {
        secondIsPublished = published;
    }

    public static String signedWithTheSecondKey() {
        return signed(SECOND_KEY, claims -> {});
    }

    public static String unbound() {
        return signed(KEY, claims -> {});
    }

    public static String boundTo(DirectoryEntry studio) {
        return signed(
                KEY, claims -> claims.setClaim(Claims.STUDIO, studio.studioId().toString()));
    }

    /** Of one session; without a generation as tokens of the first are. */
    public static String of(UUID session, Integer generation) {
        return signed(KEY, claims -> {
            claims.setClaim(Claims.SESSION, session.toString());
            if (generation != null) {
                claims.setClaim(Claims.GENERATION, generation);
            }
        });
    }

    public static String expired() {
        return signed(KEY, claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_700_000_000)));
    }

    public static String fromAnotherIssuer() {
        return signed(KEY, claims -> claims.setIssuer("https://elsewhere.example"));
    }

    public static String forAnotherAudience() {
        return signed(KEY, claims -> claims.setAudience("elsewhere"));
    }

    public static String notYetValid() {
        return signed(KEY, claims -> claims.setNotBeforeMinutesInThePast(-1));
    }

    public static String issuedInTheFuture() {
        return signed(
                KEY, claims -> claims.setIssuedAt(NumericDate.fromMilliseconds(System.currentTimeMillis() + 60_000)));
    }

    public static String without(String claim) {
        return signed(KEY, claims -> claims.unsetClaim(claim));
    }

    /** Signed with what everybody knows, as if that were a secret. */
    public static String withThePublicKeyAsSecret() {
        return signed(
                claims -> {},
                AlgorithmIdentifiers.HMAC_SHA256,
                KEY.getKeyId(),
                new HmacKey(KEY.getPublicKey().getEncoded()));
    }

    /** With the right key id, and a signature by a key that is not that one. */
    public static String forged() {
        RsaJsonWebKey other = key(KEY.getKeyId());
        return signed(other, claims -> {});
    }

    private static String signed(RsaJsonWebKey key, Consumer<JwtClaims> change) {
        return signed(change, AlgorithmIdentifiers.RSA_USING_SHA256, key.getKeyId(), key.getPrivateKey());
    }

    private static String signed(Consumer<JwtClaims> change, String algorithm, String keyId, Key key) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("http://localhost:8080");
        claims.setAudience(Claims.AUDIENCE);
        claims.setSubject(UUID.randomUUID().toString());
        claims.setClaim(Claims.SESSION, UUID.randomUUID().toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(15);
        change.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        signature.setKeyIdHeaderValue(keyId);
        signature.setAlgorithmHeaderValue(algorithm);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
