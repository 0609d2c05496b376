package com.studiosync.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Permission.Level;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionTest {

    @Test
    void an_admin_has_every_permission() {
        assertEquals(EnumSet.allOf(Permission.class), Permission.of(Set.of(Role.ADMIN)));
    }

    @Test
    void deleting_and_administering_belong_to_admins_alone() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMIN))) {
            assertTrue(Permission.of(Set.of(role)).stream()
                    .noneMatch(permission ->
                            permission.level() == Level.DELETE || permission.level() == Level.ADMINISTER));
        }
    }

    @Test
    void somebody_without_a_role_may_nothing() {
        assertTrue(Permission.of(Set.of()).isEmpty());
    }

    @Test
    void two_roles_allow_what_either_allows() {
        Set<Permission> both = Permission.of(Set.of(Role.STUDENT, Role.PARENT));

        assertTrue(both.contains(Permission.ROOMS_RESERVE));
        assertTrue(both.contains(Permission.BILLING_PAY));
        assertFalse(Permission.of(Set.of(Role.STUDENT)).contains(Permission.BILLING_PAY));
    }

    @Test
    void names_on_the_wire_are_unique_and_lead_back() {
        Set<String> names =
                Arrays.stream(Permission.values()).map(Permission::wireName).collect(Collectors.toSet());

        assertEquals(Permission.values().length, names.size());
        for (Permission permission : Permission.values()) {
            assertEquals(permission, Permission.named(permission.wireName()).orElseThrow());
            assertTrue(permission.wireName().matches("[a-z]+(-[a-z]+)+"), permission.wireName());
        }
    }
}
