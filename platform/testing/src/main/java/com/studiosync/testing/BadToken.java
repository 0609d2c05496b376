package com.studiosync.testing;

import com.studiosync.platform.security.Claims;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Access tokens that every service refuses. Each is bad in the one way that its name says, and as it should be otherwise. */
public enum BadToken {
    WITHOUT_SIGNATURE(key -> base64("{\"alg\":\"none\"}") + "." + base64(claims().toJson()) + "."),
    WITH_AN_EMPTY_SIGNATURE(key -> good(key).substring(0, good(key).lastIndexOf('.') + 1)),
    SIGNED_WITH_THE_PUBLIC_KEY_AS_SECRET(key -> sign(
            claims(),
            AlgorithmIdentifiers.HMAC_SHA256,
            key.id(),
            new HmacKey(key.publicKey().getEncoded()))),
    SIGNED_WITH_ANOTHER_ALGORITHM(
            key -> sign(claims(), AlgorithmIdentifiers.RSA_USING_SHA512, key.id(), key.privateKey())),
    OF_AN_UNKNOWN_KEY(key -> sign(claims(), AlgorithmIdentifiers.RSA_USING_SHA256, "unknown", anotherKey())),
    OF_ANOTHER_KEY_UNDER_A_KNOWN_ID(
            key -> sign(claims(), AlgorithmIdentifiers.RSA_USING_SHA256, key.id(), anotherKey())),
    WITHOUT_A_KEY_ID(key -> sign(claims(), AlgorithmIdentifiers.RSA_USING_SHA256, null, key.privateKey())),
    FOR_ANOTHER_AUDIENCE(changed(claims -> claims.setAudience("elsewhere"))),
    FROM_ANOTHER_ISSUER(changed(claims -> claims.setIssuer("https://elsewhere.example"))),
    EXPIRED(changed(claims -> claims.setExpirationTime(minutesFromNow(-1)))),
    NOT_YET_VALID(changed(claims -> claims.setNotBefore(minutesFromNow(1)))),
    ISSUED_IN_THE_FUTURE(changed(claims -> claims.setIssuedAt(minutesFromNow(1)))),
    WITHOUT_EXPIRY(changed(claims -> claims.unsetClaim("exp"))),
    WITHOUT_TIME_OF_ISSUE(changed(claims -> claims.unsetClaim("iat"))),
    WITHOUT_SUBJECT(changed(claims -> claims.unsetClaim("sub"))),
    WITHOUT_SESSION(changed(claims -> claims.unsetClaim(Claims.SESSION))),
    WITH_A_SESSION_THAT_IS_NO_ID(changed(claims -> claims.setClaim(Claims.SESSION, "mine"))),
    WITH_BROKEN_BASE64(key -> good(key).replaceFirst("\\.", ".!")),
    CUT_OFF(key -> good(key).substring(0, good(key).length() / 2));

    private static final long ISSUED_MINUTES_AGO = 5;
    private static final int KEY_BITS = 2048;

    private final Function<TokenKey, String> forgery;

    BadToken(Function<TokenKey, String> forgery) {
        this.forgery = forgery;
    }

    /** The token for a service that verifies with the keys of the {@link Backends}. */
    public String compact() {
        return compact(Backends.keys().tokenKey());
    }

    /** The token for a service that verifies with this key. */
    public String compact(TokenKey key) {
        return forgery.apply(key);
    }

    /** What all of them would be without their flaw: a test that does not see it pass would prove nothing. */
    public static String good(TokenKey key) {
        return changed(claims -> {}).apply(key);
    }

    private static Function<TokenKey, String> changed(Consumer<JwtClaims> change) {
        return key -> {
            JwtClaims claims = claims();
            change.accept(claims);
            return sign(claims, AlgorithmIdentifiers.RSA_USING_SHA256, key.id(), key.privateKey());
        };
    }

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ConfigProvider.getConfig().getValue("studiosync.platform-url", String.class));
        claims.setAudience(Claims.AUDIENCE);
        claims.setSubject(UUID.randomUUID().toString());
        claims.setClaim(Claims.SESSION, UUID.randomUUID().toString());
        claims.setIssuedAt(minutesFromNow(-ISSUED_MINUTES_AGO));
        claims.setExpirationTimeMinutesInTheFuture(10);
        return claims;
    }

    private static NumericDate minutesFromNow(long minutes) {
        NumericDate date = NumericDate.now();
        date.addSeconds(minutes * 60);
        return date;
    }

    private static String sign(JwtClaims claims, String algorithm, String keyId, Key key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        if (keyId != null) {
            signature.setKeyIdHeaderValue(keyId);
        }
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey anotherKey() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(KEY_BITS);
            return pairs.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
