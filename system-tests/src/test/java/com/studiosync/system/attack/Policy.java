package com.studiosync.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.system.api.ApiDocuments;
import com.studiosync.system.api.Operation;
import com.studiosync.system.api.Roles;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the published table says about an operation on what belongs to the caller's own studio. */
final class Policy {

    private static final String VISIBLE = "STUDENT_VIEW";

    private final Roles roles;
    private final Map<String, JsonNode> rules;

    Policy(ApiDocuments documents, Roles roles) {
        this.roles = roles;
        this.rules = documents.rules();
    }

    Verdict of(Operation operation, Entry entry, Who who) {
        if (operation.isPublic()) {
            return who == Who.SIGNED_OUT ? Verdict.ANYTHING : Verdict.PASSES;
        }
        if (who == Who.NOBODY || who == Who.SIGNED_OUT) {
            return Verdict.UNKNOWN;
        }
        if (!roles.lets(who.role(), operation.permission())) {
            return Verdict.FORBIDDEN;
        }
        if (entry.has(Trait.ADMINS_OWN)) {
            return who == Who.ADMIN ? Verdict.PASSES : Verdict.ABSENT;
        }
        if (!entry.only().isEmpty()) {
            return entry.only().contains(who) ? Verdict.PASSES : Verdict.DENIED;
        }
        return operation.rule().map(rule -> ruled(rule, entry, who)).orElse(Verdict.PASSES);
    }

    private Verdict ruled(String rule, Entry entry, Who who) {
        boolean aboutTeacher = rules.get(rule).path("resource").asText().matches("teacher|testimonial");
        if (!entry.places().contains(Kind.STUDENT) || aboutTeacher) {
            return relations(rule).contains(toTeacher(who)) ? Verdict.PASSES : Verdict.DENIED;
        }
        if (lets(rule, who)) {
            return entry.isAboutOneRecord() && who == Who.FORMER_TEACHER ? Verdict.PASSES_OR_ABSENT : Verdict.PASSES;
        }
        return lets(VISIBLE, who) ? Verdict.FORBIDDEN : Verdict.ABSENT;
    }

    /** What somebody is to the teacher who is tried; to what belongs to no person, only an admin is something. */
    private static String toTeacher(Who who) {
        return switch (who) {
            case ADMIN -> "ADMIN";
            case TEACHER -> "SELF";
            default -> "";
        };
    }

    private boolean lets(String rule, Who who) {
        Set<String> relations = relations(rule);
        return who.relations().stream().anyMatch(relations::contains);
    }

    private Set<String> relations(String rule) {
        return StreamSupport.stream(rules.get(rule).path("relations").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
