package com.studiosync.identity.audit;

import com.studiosync.platform.problems.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries a client asks for. The values come as text, so that a wrong one is told by its name. */
public class AuditFilter {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @QueryParam("action")
    @Parameter(description = "Only this action", schema = @Schema(implementation = Action.class))
    String action;

    @QueryParam("accountId")
    @Parameter(
            description = "Only what this account did, or what was done to it",
            schema = @Schema(implementation = UUID.class))
    String accountId;

    @QueryParam("from")
    @Parameter(
            description = "Only what happened at this instant or later",
            example = "2026-09-01T00:00:00Z",
            schema = @Schema(implementation = Instant.class))
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Only what happened before this instant",
            example = "2026-10-01T00:00:00Z",
            schema = @Schema(implementation = Instant.class))
    String to;

    /** The conditions for a query; their values are added to those that are given. */
    List<String> conditions(Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (action != null) {
            conditions.add("action = :action");
            values.put("action", parsed("action", action, Action::valueOf));
        }
        if (accountId != null) {
            conditions.add("(actorId = :account or subjectId = :account)");
            values.put("account", parsed("accountId", accountId, UUID::fromString));
        }
        if (from != null) {
            conditions.add("at >= :from");
            values.put("from", parsed("from", from, AuditFilter::instant));
        }
        if (to != null) {
            conditions.add("at < :to");
            values.put("to", parsed("to", to, AuditFilter::instant));
        }
        return conditions;
    }

    /** Within what the database can compare with. */
    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return instant;
    }

    private static <T> T parsed(String name, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw Problems.invalid(name, "does not have the form that is asked for");
        }
    }
}
