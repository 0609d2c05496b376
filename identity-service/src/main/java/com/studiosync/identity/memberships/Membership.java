package com.studiosync.identity.memberships;

import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** That a person belongs to a studio, and as what. */
@Entity
@Table(name = "memberships")
public class Membership {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID accountId;
    private String[] roles;
    private String[] granted;
    private String[] withdrawn;
    private Instant createdAt;

    @Version
    private long version;

    protected Membership() {}

    static Membership of(UUID studioId, UUID accountId, Role role, Instant now) {
        Membership membership = new Membership();
        membership.id = Ids.next();
        membership.studioId = studioId;
        membership.accountId = accountId;
        membership.roles = new String[] {role.name()};
        membership.granted = new String[0];
        membership.withdrawn = new String[0];
        membership.createdAt = now;
        return membership;
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** The names of the roles, sorted. */
    public Set<String> roles() {
        return sorted(roles);
    }

    /** The names of permissions beyond those of the roles. */
    Set<String> granted() {
        return sorted(granted);
    }

    /** The names of permissions that the roles would give and this member does not have. */
    Set<String> withdrawn() {
        return sorted(withdrawn);
    }

    private static Set<String> sorted(String[] names) {
        return Arrays.stream(names).collect(Collectors.toCollection(TreeSet::new));
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Tells that it ends; whoever ends it deletes it as well. */
    public MembershipRevoked revoked(Departure why) {
        return new MembershipRevoked(id, studioId, accountId, why.name());
    }

    /** Tells of a membership that has just come about. */
    MembershipGranted announce(Cause cause) {
        return new MembershipGranted(id, studioId, accountId, roles(), cause.name());
    }
}
