package com.studiosync.system.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;

/** {@code docs/permissions.md}: what a role can do, whose data it can do that to, and with which operation. */
final class PermissionTable {

    private static final String YES = "yes";
    private static final List<String> ROLES = List.of("ADMIN", "TEACHER", "STUDENT", "PARENT");
    private static final List<String> RELATIONS = List.of("ADMIN", "SELF", "TEACHER", "FORMER_TEACHER", "GUARDIAN");

    private final ApiDocuments documents;
    private final Roles roles;
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    PermissionTable(ApiDocuments documents, Roles roles) {
        this.documents = documents;
        this.roles = roles;
    }

    String markdown() {
        about();
        operations();
        rules();
        catalogue();
        return lines.toString();
    }

    private void about() {
        lines.add("# Who may do what").add("");
        lines.add("Made of the annotations and rules that let callers pass, by `PermissionsIT`; write it anew with")
                .add("");
        lines.add("    " + PermissionsIT.COMMAND).add("");
        lines.add(
                "A studio can grant and withdraw single permissions for one member; what the roles have by themselves stands here.");
        lines.add(
                "What is out of a caller's scope answers 404, whether it is there or not; what belongs to another studio is always");
        lines.add("out of scope. The attack suite in `system-tests` tries every operation against this table.")
                .add("");
    }

    private void operations() {
        lines.add("## Operations").add("");
        row(List.of("Operation", "Asks for", "Admin", "Teacher", "Student", "Parent", "Rule"));
        divider(7);
        for (Operation operation : documents.operations()) {
            String asked = operation.permission();
            row(List.of(
                    "`" + operation.name() + "`",
                    asked,
                    yes(roles.lets("ADMIN", asked)),
                    yes(roles.lets("TEACHER", asked)),
                    yes(roles.lets("STUDENT", asked)),
                    yes(roles.lets("PARENT", asked)),
                    operation.rule().map(rule -> "`" + rule + "`").orElse("")));
        }
        lines.add("");
    }

    private void rules() {
        lines.add("## Whose data").add("");
        lines.add(
                "Each line is about one person of the studio. *Self* is that person, *teacher* one with an assignment that holds today,");
        lines.add("*former teacher* one whose assignment has ended, in a studio that lets former teachers read.")
                .add("");
        row(List.of(
                "Rule",
                "Resource",
                "Action",
                "What it allows",
                "Admin",
                "Self",
                "Teacher",
                "Former teacher",
                "Guardian"));
        divider(9);
        for (Map.Entry<String, JsonNode> rule : documents.rules().entrySet()) {
            JsonNode about = rule.getValue();
            String field = about.path("field").asText();
            StringJoiner cells = new StringJoiner(" | ", "| ", " |");
            cells.add("`" + rule.getKey() + "`")
                    .add(about.path("resource").asText() + (field.isEmpty() ? "" : "." + field))
                    .add(about.path("action").asText().toLowerCase(Locale.ROOT))
                    .add(about.path("allows").asText());
            RELATIONS.forEach(relation ->
                    cells.add(yes(StreamSupport.stream(about.path("relations").spliterator(), false)
                            .anyMatch(one -> one.asText().equals(relation)))));
            lines.add(cells.toString());
        }
        lines.add("");
    }

    private void catalogue() {
        lines.add("## Permissions of the roles").add("");
        row(List.of("Permission", "What for", "Admin", "Teacher", "Student", "Parent"));
        divider(6);
        roles.purposes().forEach((permission, purpose) -> {
            StringJoiner cells = new StringJoiner(" | ", "| ", " |");
            cells.add("`" + permission + "`").add(purpose);
            ROLES.forEach(role -> cells.add(yes(roles.lets(role, permission))));
            lines.add(cells.toString());
        });
    }

    private void row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    private void divider(int columns) {
        lines.add("|" + " --- |".repeat(columns));
    }

    private static String yes(boolean may) {
        return may ? YES : "-";
    }
}
