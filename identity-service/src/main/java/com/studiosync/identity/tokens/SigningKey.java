package com.studiosync.identity.tokens;

import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** A key pair that signs access tokens; the private part is sealed. */
@Entity
@Table(name = "signing_keys")
class SigningKey {

    private static final int BITS = 2048;

    @Id
    private String id;

    private String publicJwk;
    private String sealedPrivate;
    private Instant createdAt;
    private Instant signsFrom;

    protected SigningKey() {}

    /** Makes a pair, which takes a core for some hundred milliseconds: not on an event loop. */
    static SigningKey generate(SecretBox box, Instant now) {
        try {
            RsaJsonWebKey pair = RsaJwkGenerator.generateJwk(BITS);
            SigningKey key = new SigningKey();
            key.id = Ids.next().toString();
            pair.setKeyId(key.id);
            pair.setUse(Use.SIGNATURE);
            pair.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            key.publicJwk = pair.toJson(OutputControlLevel.PUBLIC_ONLY);
            key.sealedPrivate = box.seal(
                    Base64.getEncoder().encodeToString(pair.getPrivateKey().getEncoded()));
            key.createdAt = now;
            return key;
        } catch (JoseException missing) {
            throw new IllegalStateException("This JDK cannot make RSA keys", missing);
        }
    }

    /** From then on it signs, in place of those before it. */
    SigningKey signingFrom(Instant instant) {
        signsFrom = instant;
        return this;
    }

    boolean signsAt(Instant now) {
        return !now.isBefore(signsFrom);
    }

    Instant signsFrom() {
        return signsFrom;
    }

    String id() {
        return id;
    }

    String publicJwk() {
        return publicJwk;
    }

    /**
     * Opens the private part.
     *
     * @throws IllegalStateException when it was sealed with another key than the installation has now
     */
    PrivateKey privateKey(SecretBox box) {
        try {
            byte[] encoded = Base64.getDecoder().decode(box.open(sealedPrivate));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IllegalArgumentException sealedOtherwise) {
            throw new IllegalStateException(
                    "Setting studiosync.secret-key is not the one that the signing keys were sealed with: set the former"
                            + " one, or delete the rows of identity's table signing_keys (everybody signs in again)",
                    sealedOtherwise);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("Signing key " + id + " is damaged", damaged);
        }
    }
}
