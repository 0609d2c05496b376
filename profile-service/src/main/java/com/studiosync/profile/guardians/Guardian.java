package com.studiosync.profile.guardians;

import com.studiosync.profile.people.Person;
import com.studiosync.profile.people.PersonName;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An adult who answers for students of a studio. */
@Entity
@Table(name = "guardians")
public class Guardian extends Person {

    private String email;
    private String phone;

    protected Guardian() {}

    private Guardian(UUID studioId, Instant now) {
        super(studioId, now);
    }

    static Guardian of(UUID studioId, GuardianDetails details, Instant now) {
        Guardian guardian = new Guardian(studioId, now);
        guardian.write(details);
        return guardian;
    }

    /** Takes over what has changed about the person; it is the same person for all children. */
    void revise(GuardianDetails details, Instant now) {
        boolean same = PersonName.of(details.firstName(), details.lastName()).equals(name())
                && Objects.equals(details.accountId(), accountId())
                && Objects.equals(details.email(), email)
                && Objects.equals(details.phone(), phone);
        if (!same) {
            write(details);
            touch(now);
        }
    }

    /** Keeps the name alone. */
    void forgetContacts(Instant now) {
        identify(name(), null);
        email = null;
        phone = null;
        touch(now);
    }

    private void write(GuardianDetails details) {
        identify(PersonName.of(details.firstName(), details.lastName()), details.accountId());
        email = details.email();
        phone = details.phone();
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }
}
