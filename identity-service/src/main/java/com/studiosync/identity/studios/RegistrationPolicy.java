package com.studiosync.identity.studios;

import java.util.Arrays;

/** Who may become a student of a studio on her own account. */
public enum RegistrationPolicy {
    /** Everybody, at once. */
    OPEN,
    /** Everybody whom an admin approves. */
    APPROVAL,
    /** Only who was invited. */
    INVITATION;

    /** The policy of that name. One that nobody here knows counts as the one that leaves the decision to people. */
    static RegistrationPolicy named(String name) {
        return Arrays.stream(values())
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElse(APPROVAL);
    }
}
