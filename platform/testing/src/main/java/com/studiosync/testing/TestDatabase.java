package com.studiosync.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database past row-level security, to assert what is really there. */
public final class TestDatabase {

    private TestDatabase() {}

    /** The single number that a query returns, such as a count. */
    public static long number(String sql, Object... parameters) {
        return ((Number) rows(sql, parameters).get(0).get(0)).longValue();
    }

    /** All rows of a query. */
    public static List<List<Object>> rows(String sql, Object... parameters) {
        try (Connection connection = open();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Runs a statement; returns how many rows it touched. */
    public static int execute(String sql, Object... parameters) {
        try (Connection connection = open();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.execute();
            return Math.max(0, statement.getUpdateCount());
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /**
     * Runs a statement as a role of the service, with no more rights than it has.
     *
     * @param role {@code app}, {@code relay} or {@code owner}
     * @throws SQLException when it is refused
     */
    public static void executeAs(String role, String sql) throws SQLException {
        Config config = ConfigProvider.getConfig();
        String name = config.getValue("studiosync.database.name", String.class);
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        config.getValue("studiosync.database.host", String.class),
                        config.getValue("studiosync.database.port", String.class),
                        name);
        String password = config.getValue("studiosync.database." + role + "-password", String.class);
        try (Connection connection = DriverManager.getConnection(url, name + "_" + role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs two statements in one transaction, and something else between them, while the first one's locks are held. */
    public static void inOneTransaction(String first, Runnable between, String last) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(first);
            between.run();
            statement.execute(last);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(last, failure);
        }
    }

    /** How many transactions wait for a lock that another one holds. */
    public static long waitingForLocks() {
        return number("select count(*) from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock'");
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(Backends.superuserJdbcUrl());
    }
}
