package com.studiosync.testing.isolation;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Studio A, with the service's own rights, against a row of studio B in one table. Whatever names something of B has to end
 * as the same statement does that names something nobody has: a difference is how B is heard of.
 */
final class Attacker {

    /** Hears of each breach: the table, what an exception would name, and what happened. */
    interface Report {
        void breach(String table, String name, String what);
    }

    private final UUID own = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final Ground ground;
    private final Table table;
    private final Report report;
    private final Row mine;
    private final Row theirs;

    private Attacker(Ground ground, Table table, Report report) {
        this.ground = ground;
        this.table = table;
        this.report = report;
        this.mine = ground.planted(table, own);
        this.theirs = ground.planted(table, other);
    }

    static void overAllTables(Report report) {
        Map<String, Table> tables = Table.all();
        try (Ground ground = new Ground(tables)) {
            tables.values().stream().filter(Table::isOfAStudio).forEach(table -> new Attacker(ground, table, report)
                    .tryEverything());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void tryEverything() {
        reading();
        changing();
        takingKeys();
        referring();
        withoutScope();
    }

    private void reading() {
        Outcome all = ground.asService(own, Statement.of("select from " + table.name()));
        check(all.isRefusal() || all.rows() > 0, "does not see its own row, so nothing is proved: " + all);
        Statement others = Statement.of(
                "select from %s where %s <> cast(? as uuid)".formatted(table.name(), table.tenant()), own.toString());
        check(ground.asService(own, others).touchedNothing(), "sees rows of others");
        check(ground.asService(own, theirs.where("select from " + table.name())).touchedNothing(), "reads a row of B");
    }

    private void changing() {
        Outcome plain = ground.asService(own, ground.unwritten(table, own).insert(""));
        check(
                plain.isSuccess() || plain.isRefusal() || plain.isDuplicate(),
                "takes no row at all, so nothing is proved: " + plain);
        List<String> studio = List.of(table.tenant());
        List<String> others = List.of(other.toString());
        check(ground.asService(own, theirs.update(studio, others)).touchedNothing(), "changes a row of B");
        check(
                ground.asService(own, theirs.where("delete from " + table.name()))
                        .touchedNothing(),
                "deletes a row of B");
        Outcome given = ground.asService(own, mine.update(studio, others));
        check(given.isRefusal(), "gives its row to B: " + given);
        for (String andThen : List.of("", "on conflict do nothing", takenOver())) {
            Outcome written =
                    ground.asService(own, ground.unwritten(table, other).insert(andThen));
            check(written.isRefusal(), "writes a row into B %s: %s".formatted(andThen, written));
            Outcome overwritten = ground.asService(own, theirs.insert(andThen));
            check(overwritten.isRefusal(), "writes over a row of B %s: %s".formatted(andThen, overwritten));
        }
    }

    private String takenOver() {
        return "on conflict (%s) do update set %s = excluded.%s"
                .formatted(String.join(", ", table.primaryKey()), table.tenant(), table.tenant());
    }

    /** Unique keys are checked against all rows, whoever sees them. */
    private void takingKeys() {
        for (Table.Key key : table.keys()) {
            List<String> columns = table.besidesStudio(key.columns());
            compare(key.name(), columns, theirs.of(columns));
        }
    }

    /** Foreign keys are checked against all rows, too; what belongs to no studio may be referred to by any. */
    private void referring() {
        for (Table.Parent parent : table.parents()) {
            if (!ground.isOfAStudio(parent)) {
                continue;
            }
            List<String> columns = table.besidesStudio(parent.columns());
            compare(table.name() + "." + parent.name(), columns, theirs.of(columns));
        }
    }

    private void compare(String name, List<String> columns, List<String> ofOther) {
        if (columns.isEmpty() || ofOther.contains(null)) {
            return;
        }
        List<String> ofNobody = ground.unknown(table, columns);
        Row written = ground.unwritten(table, own);
        for (String andThen : List.of("", "on conflict do nothing")) {
            same(
                    name,
                    written.with(columns, ofOther).insert(andThen),
                    written.with(columns, ofNobody).insert(andThen));
        }
        same(name, mine.update(columns, ofOther), mine.update(columns, ofNobody));
    }

    private void same(String name, Statement naming, Statement control) {
        Outcome heard = ground.asService(own, naming);
        Outcome expected = ground.asService(own, control);
        if (!heard.equals(expected)) {
            report.breach(table.name(), name, "%s tells of B: %s, not %s".formatted(name, heard, expected));
        }
    }

    private void withoutScope() {
        check(
                ground.asService(null, Statement.of("select from " + table.name()))
                        .touchedNothing(),
                "is seen without scope");
        check(
                ground.asService(null, mine.where("delete from " + table.name()))
                        .touchedNothing(),
                "is emptied without scope");
        Outcome written = ground.asService(null, ground.unwritten(table, own).insert(""));
        check(written.isRefusal(), "is written without scope: " + written);
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            report.breach(table.name(), table.name(), what);
        }
    }
}
