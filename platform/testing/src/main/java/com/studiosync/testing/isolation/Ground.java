package com.studiosync.testing.isolation;

import com.studiosync.testing.Backends;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One transaction to plant rows in and to try statements as the service's role; nothing of it is left afterwards. */
final class Ground implements AutoCloseable {

    private static final String NOBODY = "";

    private final Map<String, Table> tables;
    private final Connection connection;
    private final Samples samples;

    Ground(Map<String, Table> tables) throws SQLException {
        this.tables = tables;
        connection = DriverManager.getConnection(Backends.superuserJdbcUrl());
        connection.setAutoCommit(false);
        samples = new Samples(tables, this::plant);
        run(Statement.of("set local lock_timeout = '20s'"));
        run(Statement.of("set constraints all immediate"));
        // Samples are made without knowing what a column may hold.
        for (String table : tables.keySet()) {
            for (String check : checksOf(table)) {
                run(Statement.of("alter table %s drop constraint %s".formatted(table, check)));
            }
        }
    }

    /** A new row of a studio, written. */
    Row planted(Table table, UUID studio) {
        Row row = samples.of(table, studio);
        plant(row);
        return row;
    }

    /** A new row of a studio that is not written. */
    Row unwritten(Table table, UUID studio) {
        return samples.of(table, studio);
    }

    boolean isOfAStudio(Table.Parent parent) {
        return tables.get(parent.table()).isOfAStudio();
    }

    /** Values that no row of the table has; what refers to a row of no studio refers to one that is there. */
    List<String> unknown(Table table, List<String> columns) {
        Row another = samples.of(table, UUID.randomUUID());
        List<String> shared = table.parents().stream()
                .filter(parent -> !isOfAStudio(parent))
                .flatMap(parent -> parent.columns().stream())
                .toList();
        return columns.stream()
                .map(column ->
                        shared.contains(column) ? another.values().get(column) : samples.value(table.column(column)))
                .toList();
    }

    /** What the service hears in the scope of a studio, or of none; then it is undone. */
    Outcome asService(UUID studio, Statement statement) {
        run(Statement.of("savepoint attempt"));
        try {
            run(Statement.of(
                    "select set_config('app.studio_id', ?, true)", studio == null ? NOBODY : studio.toString()));
            run(Statement.of("select set_config('role', current_database() || '_app', true)"));
            return Outcome.of(statement.runOn(connection));
        } catch (SQLException refused) {
            return Outcome.of(refused, statement.parameters());
        } finally {
            run(Statement.of("rollback to savepoint attempt"));
            run(Statement.of("release savepoint attempt"));
        }
    }

    private void plant(Row row) {
        run(row.insert(""));
    }

    private void run(Statement statement) {
        try {
            statement.runOn(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement.toString(), failure);
        }
    }

    private List<String> checksOf(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var query = connection.prepareStatement(
                "select quote_ident(conname) from pg_constraint where contype = 'c' and conrelid = ?::regclass")) {
            query.setString(1, table);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
        }
        return names;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
