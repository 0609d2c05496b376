package com.studiosync.identity.memberships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Permission;
import com.studiosync.platform.security.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PowersTest {

    private static final Powers ADMIN = Powers.of(Set.of(Role.ADMIN));

    @Provide
    Arbitrary<Powers> powers() {
        Arbitrary<String> roles = Arbitraries.of(Role.class).map(Role::name);
        Arbitrary<String> permissions = Arbitraries.of(Permission.class).map(Permission::wireName);
        return Combinators.combine(
                        roles.set().ofMinSize(1),
                        permissions.set().ofMaxSize(6),
                        permissions.set().ofMaxSize(6))
                .as(Powers::new);
    }

    @Property
    void a_permission_is_had_when_a_role_or_a_grant_gives_it_and_nothing_takes_it(
            @ForAll("powers") Powers powers, @ForAll Permission permission) {
        boolean given = powers.roles().stream().anyMatch(role -> permission.belongsTo(Role.valueOf(role)))
                || powers.granted().contains(permission.wireName());

        assertEquals(
                given && !powers.withdrawn().contains(permission.wireName()),
                powers.permissions().contains(permission));
    }

    @Property
    void everybody_covers_herself_and_nobody(@ForAll("powers") Powers powers) {
        assertTrue(powers.cover(powers));
        assertTrue(powers.cover(Powers.NONE));
    }

    @Property
    void an_admin_from_whom_nothing_was_taken_covers_everybody(@ForAll("powers") Powers powers) {
        assertTrue(ADMIN.cover(powers));
    }

    @Property
    void who_had_more_before_something_was_taken_covers_what_is_left(
            @ForAll("powers") Powers powers, @ForAll Set<Permission> taken) {
        Set<String> withdrawn = Stream.concat(
                        powers.withdrawn().stream(), taken.stream().map(Permission::wireName))
                .collect(Collectors.toSet());
        Powers left = new Powers(powers.roles(), powers.granted(), withdrawn);

        assertTrue(powers.cover(left));
        assertEquals(powers.permissions().equals(left.permissions()), left.cover(powers));
    }

    @Property
    void who_covers_somebody_lacks_nothing_of_hers(@ForAll("powers") Powers acting, @ForAll("powers") Powers target) {
        Set<Permission> missing = EnumSet.noneOf(Permission.class);
        missing.addAll(target.permissions());
        missing.removeAll(acting.permissions());

        assertEquals(
                missing.isEmpty()
                        && (acting.roles().contains("ADMIN") || !target.roles().contains("ADMIN")),
                acting.cover(target));
    }

    @Property
    void a_manager_who_is_no_admin_covers_no_admin_whatever_was_taken_from_that_one(
            @ForAll("powers") Powers acting, @ForAll("powers") Powers target) {
        Assume.that(!acting.roles().contains("ADMIN"));
        Powers admin = target.with(Set.of("ADMIN"));

        assertFalse(acting.cover(admin));
        assertFalse(everythingTo(acting).cover(admin));
        assertFalse(everythingTo(acting).cover(new Powers(Set.of("ADMIN"), Set.of(), all())));
    }

    @Property
    void a_role_more_never_takes_anything(@ForAll("powers") Powers powers, @ForAll Role role) {
        Powers more = powers.with(Set.of(role.name()));

        assertTrue(more.permissions().containsAll(powers.permissions()));
        assertFalse(powers.exceed(more));
    }

    @Property
    void what_exceeds_nothing_loses_neither_a_permission_nor_a_role(
            @ForAll("powers") Powers before, @ForAll("powers") Powers after) {
        boolean keepsAll = after.permissions().containsAll(before.permissions())
                && after.roles().containsAll(before.roles());

        assertEquals(keepsAll, !before.exceed(after));
    }

    @Property
    void a_studio_is_kept_by_admins_who_manage_members_alone(@ForAll("powers") Powers powers) {
        assertEquals(
                powers.roles().contains("ADMIN") && !powers.withdrawn().contains("members-manage"),
                powers.keepStudio());
    }

    @Example
    void a_name_that_is_no_permission_stands_for_nothing() {
        Powers powers = new Powers(Set.of("STUDENT"), Set.of("gone-since-then"), Set.of("gone-too"));

        assertEquals(Permission.of(Set.of(Role.STUDENT)), powers.permissions());
    }

    private static Powers everythingTo(Powers powers) {
        return new Powers(powers.roles(), all(), Set.of());
    }

    private static Set<String> all() {
        return Stream.of(Permission.values()).map(Permission::wireName).collect(Collectors.toSet());
    }
}
