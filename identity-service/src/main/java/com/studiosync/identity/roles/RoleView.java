package com.studiosync.identity.roles;

import com.studiosync.platform.security.Permission;
import com.studiosync.platform.security.Role;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role and what it allows. */
@Schema(name = "Role")
record RoleView(@Schema(examples = "TEACHER") Role role, List<PermissionView> permissions) {

    /** One capability: its name, how far it reaches, and what it is for. */
    @Schema(name = "Permission")
    record PermissionView(
            @Schema(examples = "students-view") String name,
            Permission.Level level,

            @Schema(examples = "See students and their progress")
            String purpose) {}

    static RoleView of(Role role) {
        return new RoleView(
                role,
                Permission.of(Set.of(role)).stream()
                        .map(permission ->
                                new PermissionView(permission.wireName(), permission.level(), permission.purpose()))
                        .toList());
    }
}
