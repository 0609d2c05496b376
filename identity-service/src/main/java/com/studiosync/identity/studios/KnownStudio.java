package com.studiosync.identity.studios;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A studio, as far as its events have told of it. */
@Entity
@Table(name = "known_studios")
public class KnownStudio {

    @Id
    private UUID studioId;

    private String name;
    private String subdomain;
    private String registrationPolicy;
    private boolean gone;

    protected KnownStudio() {}

    static KnownStudio founded(StudioCreated event) {
        KnownStudio studio = of(event.studioId(), event.name(), event.registrationPolicy());
        studio.subdomain = event.subdomain();
        return studio;
    }

    static KnownStudio described(StudioUpdated event) {
        return of(event.studioId(), event.name(), event.registrationPolicy());
    }

    /** One of which nothing was known before its end. */
    static KnownStudio gone(UUID studioId) {
        KnownStudio studio = new KnownStudio();
        studio.studioId = studioId;
        studio.forget();
        return studio;
    }

    private static KnownStudio of(UUID studioId, String name, String policy) {
        KnownStudio studio = new KnownStudio();
        studio.studioId = studioId;
        studio.describe(name, policy);
        return studio;
    }

    /** A founding that comes late, replayed from the dead letters, is older than what is known. */
    void learn(StudioCreated founding) {
        if (!gone) {
            subdomain = Objects.requireNonNullElse(subdomain, founding.subdomain());
        }
    }

    void learn(StudioSubdomainChanged event) {
        if (!gone) {
            subdomain = event.subdomain();
        }
    }

    void learn(StudioUpdated event) {
        if (!gone) {
            describe(event.name(), event.registrationPolicy());
        }
    }

    void forget() {
        describe("", RegistrationPolicy.INVITATION.name());
        subdomain = null;
        gone = true;
    }

    boolean isGone() {
        return gone;
    }

    private void describe(String newName, String policy) {
        name = newName;
        registrationPolicy = policy;
    }

    public String name() {
        return name;
    }

    /** The name of its host; empty as long as nobody has told it. */
    public Optional<String> subdomain() {
        return Optional.ofNullable(subdomain);
    }

    RegistrationPolicy policy() {
        return RegistrationPolicy.named(registrationPolicy);
    }
}
