package com.studiosync.platform.security;

import static com.studiosync.platform.security.Permission.Level.ADMINISTER;
import static com.studiosync.platform.security.Permission.Level.DELETE;
import static com.studiosync.platform.security.Permission.Level.EDIT;
import static com.studiosync.platform.security.Permission.Level.VIEW;
import static com.studiosync.platform.security.Role.ADMIN;
import static com.studiosync.platform.security.Role.PARENT;
import static com.studiosync.platform.security.Role.STUDENT;
import static com.studiosync.platform.security.Role.TEACHER;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The published catalogue: every capability that a role can have, also those that services outside this project enforce.
 * A permission says what may be done; whose data it may be done to is decided where the data lives.
 */
public enum Permission {
    STUDIO_VIEW(Name.STUDIO_VIEW, VIEW, "See the studio", TEACHER, STUDENT, PARENT),
    STUDIO_EDIT(Name.STUDIO_EDIT, ADMINISTER, "Manage the studio's settings"),
    MEMBERS_MANAGE(Name.MEMBERS_MANAGE, ADMINISTER, "Add, change and remove members"),
    TEACHERS_VIEW(Name.TEACHERS_VIEW, VIEW, "See the studio's teachers", TEACHER, STUDENT, PARENT),
    TEACHERS_EDIT(Name.TEACHERS_EDIT, EDIT, "Edit teacher profiles", TEACHER),
    TEACHERS_DELETE(Name.TEACHERS_DELETE, DELETE, "Remove teacher profiles"),
    STUDENTS_VIEW(Name.STUDENTS_VIEW, VIEW, "See students and their progress", TEACHER, STUDENT, PARENT),
    STUDENTS_EDIT(Name.STUDENTS_EDIT, EDIT, "Manage students", TEACHER),
    STUDENTS_DELETE(Name.STUDENTS_DELETE, DELETE, "Remove students"),
    LESSONS_VIEW("lessons-view", VIEW, "See schedules and lessons", TEACHER, STUDENT, PARENT),
    LESSONS_EDIT("lessons-edit", EDIT, "Schedule and change lessons", TEACHER),
    LESSONS_DELETE("lessons-delete", DELETE, "Delete lessons"),
    LESSON_NOTES_VIEW(Name.LESSON_NOTES_VIEW, VIEW, "Read lesson notes that were shared", TEACHER, STUDENT, PARENT),
    LESSON_NOTES_EDIT(Name.LESSON_NOTES_EDIT, EDIT, "Write lesson notes and assignments", TEACHER),
    LESSON_PLANS_EDIT("lesson-plans-edit", EDIT, "Make lesson plans", TEACHER),
    RESOURCES_VIEW("resources-view", VIEW, "Download shared resources", TEACHER, STUDENT),
    RESOURCES_EDIT("resources-edit", EDIT, "Upload resources", TEACHER),
    RESOURCES_DELETE("resources-delete", DELETE, "Delete resources"),
    BILLING_VIEW("billing-view", VIEW, "See bills", TEACHER, PARENT),
    BILLING_PAY("billing-pay", EDIT, "Pay invoices", PARENT),
    BILLING_MANAGE("billing-manage", ADMINISTER, "Configure billing and payments"),
    INVENTORY_REQUEST("inventory-request", EDIT, "Ask to borrow from the inventory", STUDENT),
    INVENTORY_MANAGE("inventory-manage", ADMINISTER, "Manage inventory and resources"),
    ROOMS_RESERVE("rooms-reserve", EDIT, "Reserve practice rooms", STUDENT),
    GOALS_VIEW(Name.GOALS_VIEW, VIEW, "See goals and progress", TEACHER, STUDENT, PARENT),
    MESSAGES_SEND("messages-send", EDIT, "Send messages in the studio", TEACHER, STUDENT, PARENT),
    NOTIFICATIONS_RECEIVE("notifications-receive", VIEW, "Receive notifications", TEACHER, STUDENT, PARENT),
    REPORTS_VIEW("reports-view", ADMINISTER, "See all reports"),
    AUDIT_VIEW(Name.AUDIT_VIEW, ADMINISTER, "See who did what, and from where");

    /** How far a permission reaches; DELETE and ADMINISTER belong to admins unless a studio grants them to a member. */
    public enum Level {
        VIEW,
        EDIT,
        DELETE,
        ADMINISTER
    }

    /** Names as constants, for annotations. */
    public static final class Name {
        public static final String STUDIO_VIEW = "studio-view";
        public static final String STUDIO_EDIT = "studio-edit";
        public static final String MEMBERS_MANAGE = "members-manage";
        public static final String TEACHERS_VIEW = "teachers-view";
        public static final String TEACHERS_EDIT = "teachers-edit";
        public static final String TEACHERS_DELETE = "teachers-delete";
        public static final String STUDENTS_VIEW = "students-view";
        public static final String STUDENTS_EDIT = "students-edit";
        public static final String STUDENTS_DELETE = "students-delete";
        public static final String LESSON_NOTES_VIEW = "lesson-notes-view";
        public static final String LESSON_NOTES_EDIT = "lesson-notes-edit";
        public static final String GOALS_VIEW = "goals-view";
        public static final String AUDIT_VIEW = "audit-view";

        private Name() {}
    }

    private final String name;
    private final Level level;
    private final String purpose;
    private final Set<Role> roles;

    Permission(String name, Level level, String purpose, Role... besidesAdmin) {
        this.name = name;
        this.level = level;
        this.purpose = purpose;
        this.roles = EnumSet.of(ADMIN, besidesAdmin);
    }

    /** The name on the wire, such as {@code teachers-edit}. */
    public String wireName() {
        return name;
    }

    public Level level() {
        return level;
    }

    /** One sentence for people. */
    public String purpose() {
        return purpose;
    }

    /** Whether a role has it by itself. */
    public boolean belongsTo(Role role) {
        return roles.contains(role);
    }

    /** What the roles allow together. */
    public static Set<Permission> of(Collection<Role> roles) {
        return Arrays.stream(values())
                .filter(permission -> roles.stream().anyMatch(permission::belongsTo))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    /** What a member may do: what the roles allow, with what was granted to this member and without what was withdrawn. */
    public static Set<Permission> of(
            Collection<Role> roles, Collection<Permission> granted, Collection<Permission> withdrawn) {
        Set<Permission> permissions = of(roles);
        permissions.addAll(granted);
        permissions.removeAll(withdrawn);
        return permissions;
    }

    /** The permission with that name on the wire. */
    public static Optional<Permission> named(String name) {
        return Arrays.stream(values())
                .filter(permission -> permission.name.equals(name))
                .findFirst();
    }
}
