package com.studiosync.identity.memberships;

import java.util.Set;

/**
 * What a member may do in a studio: the names of the roles, and the permissions that this member has beyond them or does not
 * have in spite of them.
 */
public record Powers(Set<String> roles, Set<String> granted, Set<String> withdrawn) {

    public static final Powers NONE = new Powers(Set.of(), Set.of(), Set.of());

    /** Those of a membership; without one there are none. */
    public static Powers of(Membership membership) {
        return membership == null ? NONE : new Powers(membership.roles(), membership.granted(), membership.withdrawn());
    }
}
