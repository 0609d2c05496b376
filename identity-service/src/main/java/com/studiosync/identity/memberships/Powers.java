package com.studiosync.identity.memberships;

import com.studiosync.platform.security.Permission;
import com.studiosync.platform.security.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a member may do in a studio: the names of the roles, and the permissions that this member has beyond them or does not
 * have in spite of them.
 */
public record Powers(Set<String> roles, Set<String> granted, Set<String> withdrawn) {

    public static final Powers NONE = new Powers(Set.of(), Set.of(), Set.of());

    /** Those of roles alone. */
    public static Powers of(Collection<Role> roles) {
        Set<String> names = new TreeSet<>();
        roles.forEach(role -> names.add(role.name()));
        return new Powers(names, Set.of(), Set.of());
    }

    /** Those of a membership; without one, or as long as it waits for approval, there are none. */
    public static Powers of(Membership membership) {
        return membership == null || !membership.isActive() ? NONE : membership.powers();
    }

    /** These, with the roles of others on top. */
    Powers with(Set<String> otherRoles) {
        Set<String> all = new TreeSet<>(roles);
        all.addAll(otherRoles);
        return new Powers(all, granted, withdrawn);
    }

    /**
     * Whether somebody with these may give and take the others. ADMIN is given by admins alone, also one that little is left
     * of: a role decides whose data one sees, and no permission stands for that.
     */
    boolean cover(Powers others) {
        return permissions().containsAll(others.permissions()) && (isAdmin() || !others.isAdmin());
    }

    /** Whether a token with these allows something that the others do not. */
    public boolean exceed(Powers others) {
        return !others.permissions().containsAll(permissions()) || !others.roles.containsAll(roles);
    }

    /** Whether a studio with such a member is not left without somebody who can manage it. */
    boolean keepStudio() {
        return isAdmin() && manageMembers();
    }

    boolean manageMembers() {
        return permissions().contains(Permission.MEMBERS_MANAGE);
    }

    private boolean isAdmin() {
        return roles.contains(Role.ADMIN.name());
    }

    Set<Permission> permissions() {
        List<Role> known = roles.stream().map(Role::valueOf).toList();
        return Permission.of(known, permissions(granted), permissions(withdrawn));
    }

    /** A name that the catalogue does not have (any more) stands for nothing. */
    private static List<Permission> permissions(Set<String> names) {
        return names.stream().map(Permission::named).flatMap(Optional::stream).toList();
    }
}
