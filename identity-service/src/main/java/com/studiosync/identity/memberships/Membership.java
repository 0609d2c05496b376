package com.studiosync.identity.memberships;

import com.studiosync.contracts.identity.MembershipGranted;
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
        membership.createdAt = now;
        return membership;
    }

    UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    /** The names of the roles, sorted. */
    public Set<String> roles() {
        return Arrays.stream(roles).collect(Collectors.toCollection(TreeSet::new));
    }

    Instant createdAt() {
        return createdAt;
    }

    MembershipGranted granted() {
        return new MembershipGranted(id, studioId, accountId, roles(), null);
    }
}
