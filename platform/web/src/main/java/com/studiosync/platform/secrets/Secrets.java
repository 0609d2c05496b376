package com.studiosync.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives each purpose its {@link SecretBox}, from the setting {@code studiosync.secret-key}. */
@ApplicationScoped
public class Secrets {

    private final String installationKey;

    Secrets(@ConfigProperty(name = "studiosync.secret-key") String installationKey) {
        this.installationKey = installationKey;
    }

    /**
     * The box for one purpose, such as {@code mail-token}.
     *
     * @throws IllegalStateException when the setting is not base64 of 32 bytes
     */
    public SecretBox boxFor(String purpose) {
        try {
            return SecretBox.of(installationKey, purpose);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "Setting studiosync.secret-key must be base64 of 32 random bytes; make one with: openssl rand -base64 32",
                    wrong);
        }
    }
}
