package com.studiosync.identity.members;

import com.studiosync.identity.memberships.Powers;
import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.security.Role;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a member. */
@Schema(name = "MemberRights")
record MemberRights(
        @NotEmpty @Schema(examples = "[\"TEACHER\"]") Set<@NotNull Role> roles,

        @Schema(description = "Permissions beyond those of the roles", examples = "[\"reports-view\"]")
        Set<String> granted,

        @Schema(
                description = "Permissions of the roles that the member is not to have",
                examples = "[\"lessons-edit\"]")
        Set<String> withdrawn) {

    MemberRights {
        granted = Objects.requireNonNullElse(granted, Set.of());
        withdrawn = Objects.requireNonNullElse(withdrawn, Set.of());
    }

    static MemberRights of(Powers powers) {
        return new MemberRights(
                powers.roles().stream().map(Role::valueOf).collect(Collectors.toSet()),
                powers.granted(),
                powers.withdrawn());
    }

    /**
     * The same in the words of a membership.
     *
     * @throws com.studiosync.platform.problems.ProblemException 422 for names that are no permissions, and for a permission
     *     that is granted and withdrawn at once
     */
    Powers powers() {
        List<FieldError> errors = new ArrayList<>();
        granted.stream().filter(MemberRights::isUnknown).forEach(name -> errors.add(unknown("granted")));
        withdrawn.stream().filter(MemberRights::isUnknown).forEach(name -> errors.add(unknown("withdrawn")));
        if (withdrawn.stream().anyMatch(granted::contains)) {
            errors.add(new FieldError("withdrawn", "holds a permission that is granted as well"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors.stream().distinct().toList());
        }
        return new Powers(Powers.of(roles).roles(), new TreeSet<>(granted), new TreeSet<>(withdrawn));
    }

    private static boolean isUnknown(String name) {
        return Permission.named(name).isEmpty();
    }

    private static FieldError unknown(String field) {
        return new FieldError(field, "holds a name that is no permission; see GET /api/v1/roles");
    }
}
