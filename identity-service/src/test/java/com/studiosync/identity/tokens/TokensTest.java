package com.studiosync.identity.tokens;

import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.testing.BadToken;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.TokenKey;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class TokensTest {

    @Inject
    SigningKeys keys;

    @Test
    void a_standard_client_verifies_our_tokens_with_the_published_keys() throws Exception {
        JsonWebKeySet keys =
                new JsonWebKeySet(given().get("/.well-known/jwks.json").asString());
        String token = signIn(verified()).path("accessToken");

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedAudience("studiosync")
                .setExpectedIssuer(issuer())
                .build()
                .processToClaims(token);

        assertEquals(36, claims.getSubject().length());
    }

    @Test
    void no_private_part_is_published_or_stored_in_clear() {
        given().get("/.well-known/jwks.json").then().statusCode(200).body("keys", everyItem(not(hasKey("d"))));
        String sealed = (String) TestDatabase.rows("select sealed_private from signing_keys")
                .get(0)
                .get(0);
        String bytes = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("MII"), "PKCS #8 in base64 starts so");
    }

    @Test
    void discovery_leads_to_the_keys() {
        given().get("/.well-known/openid-configuration")
                .then()
                .statusCode(200)
                .body("issuer", equalTo(issuer()))
                .body("jwks_uri", equalTo(issuer() + "/.well-known/jwks.json"));
    }

    @Test
    void no_token_and_a_broken_one_are_refused() {
        given().get("/api/v1/account").then().statusCode(401).contentType("application/problem+json");
        account("not.a.token").statusCode(401).contentType("application/problem+json");
    }

    @Test
    void a_tampered_token_is_refused() {
        String[] parts = signIn(verified()).<String>path("accessToken").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"groups\":[]", "\"groups\":[\"ADMIN\"]");
        String forged = parts[0] + "." + base64(claims) + "." + parts[2];

        account(forged).statusCode(401);
    }

    @Test
    void a_token_of_another_key_is_refused() {
        account(Token.ofNoStudio().compact()).statusCode(401);
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_token_is_refused(BadToken bad) throws Exception {
        account(bad.compact(ownKey()))
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/unauthenticated"));
    }

    @Test
    void a_token_without_those_flaws_is_let_in() throws Exception {
        given().auth()
                .oauth2(BadToken.good(ownKey()))
                .get("/api/v1/account/memberships")
                .then()
                .statusCode(200);
    }

    private TokenKey ownKey() throws Exception {
        SigningKeys.Signer signer = keys.signer();
        JsonWebKeySet published =
                new JsonWebKeySet(given().get("/.well-known/jwks.json").asString());
        PublicKey publicKey = (PublicKey)
                published.findJsonWebKey(signer.keyId(), null, null, null).getKey();
        return new TokenKey(signer.keyId(), signer.key(), publicKey);
    }

    private static ValidatableResponse account(String token) {
        return given().auth().oauth2(token).get("/api/v1/account").then();
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("studiosync.platform-url", String.class);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
