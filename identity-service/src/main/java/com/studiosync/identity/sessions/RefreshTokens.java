package com.studiosync.identity.sessions;

import com.studiosync.platform.secrets.Secret;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The stored refresh tokens, and the rule for the successor of one. */
@ApplicationScoped
public class RefreshTokens implements PanacheRepositoryBase<RefreshToken, byte[]> {

    private final SecretBox box;

    RefreshTokens(Secrets secrets) {
        this.box = secrets.boxFor("refresh-token");
    }

    public Uni<RefreshToken> with(String token) {
        return findById(Secret.hash(token));
    }

    /**
     * The successor of a token: a keyed hash of it, so that two requests with the same token get the same successor from
     * any replica, though only hashes are stored; and nobody without the key can compute it.
     */
    public String successorOf(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(box.mac(token.getBytes(StandardCharsets.UTF_8)));
    }
}
