package com.studiosync.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the product page promises each role, sentence by sentence, and the permissions that keep it. "Full system access" and
 * "View all data" are kept by an admin having all of them, which {@link PermissionTest} holds.
 */
class ProductPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADMIN   | Manage studio settings             | studio-view studio-edit",
                "ADMIN   | Add/remove teachers and students   | members-manage teachers-edit teachers-delete"
                        + " students-edit students-delete",
                "ADMIN   | Configure billing and payments     | billing-manage",
                "ADMIN   | Manage inventory and resources     | inventory-manage resources-edit resources-delete",
                "ADMIN   | Access all reports                 | reports-view",
                "TEACHER | Manage their own students          | students-view students-edit",
                "TEACHER | Schedule and modify lessons        | lessons-view lessons-edit",
                "TEACHER | Add lesson notes and assignments   | lesson-notes-edit",
                "TEACHER | Create lesson plans                | lesson-plans-edit",
                "TEACHER | Upload resources                   | resources-edit",
                "TEACHER | View billing for their students    | billing-view",
                "TEACHER | Message students and parents       | messages-send",
                "STUDENT | View their own schedule and lessons| lessons-view",
                "STUDENT | Access lesson notes (when visible) | lesson-notes-view",
                "STUDENT | Download shared resources          | resources-view",
                "STUDENT | Message their teachers             | messages-send",
                "STUDENT | Request inventory checkouts        | inventory-request",
                "STUDENT | Reserve practice rooms             | rooms-reserve",
                "STUDENT | View their own goals and progress  | goals-view",
                "PARENT  | View all children's information    | students-view goals-view",
                "PARENT  | See lesson schedules for family    | lessons-view",
                "PARENT  | Access lesson notes for family     | lesson-notes-view",
                "PARENT  | Receive notifications              | notifications-receive",
                "PARENT  | View and pay invoices              | billing-view billing-pay",
                "PARENT  | Message teachers for students      | messages-send",
            })
    void every_capability_of_the_page_is_a_permission_of_its_role(Role role, String sentence, String names) {
        for (String name : names.split(" ")) {
            Permission permission = Permission.named(name).orElseThrow(() -> new AssertionError(name));
            assertTrue(permission.belongsTo(role), () -> sentence + ": " + role + " lacks " + name);
        }
    }

    /** "View", "Edit", "Delete (restricted to admins)" and "Admin permissions". */
    @Test
    void every_level_of_the_page_is_in_use() {
        Set<Permission.Level> used = EnumSet.noneOf(Permission.Level.class);
        Arrays.stream(Permission.values()).map(Permission::level).forEach(used::add);

        assertEquals(EnumSet.allOf(Permission.Level.class), used);
    }
}
