package com.studiosync.identity.wellknown;

import com.studiosync.identity.tokens.SigningKeys;
import com.studiosync.platform.tokens.TokenConfig;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The public keys and where to find them, for resource servers of any make. */
@Path("/.well-known")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Keys")
public class JwksResource {

    private final SigningKeys keys;
    private final TokenConfig config;

    JwksResource(SigningKeys keys, TokenConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @GET
    @Path("jwks.json")
    @Cache(maxAge = SigningKeys.CACHED_SECONDS)
    @Operation(
            summary = "The public keys that verify access tokens (RFC 7517)",
            description =
                    "Choose by kid. A key appears here before it signs, and stays until the last token that it signed is"
                            + " gone.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "one key",
                                            value =
                                                    "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"0198\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"…\",\"e\":\"AQAB\"}]}")))
    public Uni<String> jwks() {
        return keys.load();
    }

    @GET
    @Path("openid-configuration")
    @Cache(maxAge = 60)
    @Operation(summary = "Issuer and address of the keys (OpenID Connect Discovery)")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "discovery",
                                            value =
                                                    "{\"issuer\":\"https://studiosync.com\",\"jwks_uri\":\"https://studiosync.com/.well-known/jwks.json\"}")))
    public Uni<Discovery> discovery() {
        return Uni.createFrom().item(Discovery.of(config.issuer()));
    }
}
