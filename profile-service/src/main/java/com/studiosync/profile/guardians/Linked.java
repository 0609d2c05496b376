package com.studiosync.profile.guardians;

/** A guardian together with what she is to one student. */
public record Linked(Guardianship link, Guardian guardian) {

    /** Grows with every change of either. */
    public long version() {
        return link.version() + guardian.version();
    }

    /** What can be written about both, as it is now. */
    public GuardianDetails details() {
        return new GuardianDetails(
                guardian.name().firstName(),
                guardian.name().lastName(),
                guardian.email(),
                guardian.phone(),
                guardian.accountId(),
                link.relation(),
                link.contactOrder(),
                link.mayPickUp(),
                link.receivesNotices());
    }
}
