package com.studiosync.identity.wellknown;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * What a resource server needs to know to verify our tokens.
 *
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata">OpenID Connect Discovery
 *     1.0</a>
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Discovery(
        String issuer,
        String jwksUri,
        List<String> responseTypesSupported,
        List<String> subjectTypesSupported,
        List<String> idTokenSigningAlgValuesSupported,
        List<String> claimsSupported) {

    static Discovery of(String issuer) {
        return new Discovery(
                issuer,
                issuer + "/.well-known/jwks.json",
                List.of("token"),
                List.of("public"),
                List.of("RS256"),
                List.of(
                        "iss",
                        "aud",
                        "sub",
                        "sid",
                        "jti",
                        "iat",
                        "exp",
                        "auth_time",
                        "gen",
                        "studio",
                        "groups",
                        "granted",
                        "withdrawn"));
    }
}
