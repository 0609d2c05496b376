package com.studiosync.notification;

import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRequested;
import com.studiosync.contracts.identity.MembershipRevoked;
import java.util.Set;
import java.util.UUID;

/** A person's membership in a studio, and what identity-service tells of it. */
public record Member(UUID membershipId, UUID studioId, Person person) {

    public MembershipRequested requested() {
        return new MembershipRequested(membershipId, studioId, person.accountId(), Set.of("STUDENT"));
    }

    public MembershipGranted granted(String cause, String... roles) {
        return new MembershipGranted(membershipId, studioId, person.accountId(), Set.of(roles), cause);
    }

    public MembershipChanged changedTo(String... roles) {
        return new MembershipChanged(membershipId, studioId, person.accountId(), Set.of(roles), Set.of(), Set.of());
    }

    public MembershipRevoked revoked(String cause) {
        return new MembershipRevoked(membershipId, studioId, person.accountId(), cause);
    }
}
