package com.studiosync.studio.members;

import com.studiosync.platform.security.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A person's membership in a studio. */
@Entity
@Table(name = "members")
public class Member {

    @Id
    private UUID membershipId;

    private UUID studioId;
    private UUID accountId;
    private String[] roles;
    private Instant adminSince;

    protected Member() {}

    static Member of(UUID membershipId, UUID studioId, UUID accountId) {
        Member member = new Member();
        member.membershipId = membershipId;
        member.studioId = studioId;
        member.accountId = accountId;
        return member;
    }

    void becomes(Set<String> newRoles, Instant now) {
        boolean isAdmin = newRoles.contains(Role.ADMIN.name());
        boolean wasAdmin = adminSince != null;
        roles = newRoles.toArray(String[]::new);
        if (isAdmin != wasAdmin) {
            adminSince = isAdmin ? now : null;
        }
    }

    public UUID membershipId() {
        return membershipId;
    }

    public UUID studioId() {
        return studioId;
    }

    UUID accountId() {
        return accountId;
    }

    public Set<String> roles() {
        return new TreeSet<>(Set.of(roles));
    }
}
