package com.studiosync.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database of one service and the three roles it is used with. None of them is a superuser or may pass by row-level
 * security.
 *
 * @param name database name, and the first part of the roles' names
 * @param ownerPassword of {@code <name>_owner}, which owns the database and everything that migrations create
 * @param appPassword of {@code <name>_app}, which the service works as; it owns nothing
 * @param relayPassword of {@code <name>_relay}, which publishes the outbox
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword, String relayPassword) {

    public ServiceDatabase {
        if (!name.matches("[a-z][a-z_]{0,40}")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
    }

    /** Creates what is missing and sets the passwords; what is there already stays as it is. */
    public void createOn(PostgresServer server) {
        try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl("postgres"))) {
            role(connection, owner(), ownerPassword);
            role(connection, app(), appPassword);
            role(connection, relay(), relayPassword);
            database(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " could not be created", e);
        }
        try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl(name))) {
            schema(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " could not be prepared", e);
        }
    }

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    public String relay() {
        return name + "_relay";
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole");
        }
        try (PreparedStatement quoted =
                connection.prepareStatement("select format('alter role %I password %L', ?, ?)")) {
            quoted.setString(1, role);
            quoted.setString(2, password);
            try (ResultSet statement = quoted.executeQuery()) {
                statement.next();
                execute(connection, statement.getString(1));
            }
        }
    }

    private void database(Connection connection) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database " + name + " owner " + owner());
        }
        execute(connection, "revoke all on database " + name + " from public");
        execute(connection, "grant connect on database %s to %s, %s, %s".formatted(name, owner(), app(), relay()));
    }

    private void schema(Connection connection) throws SQLException {
        execute(connection, "alter schema public owner to " + owner());
        execute(connection, "revoke all on schema public from public");
        execute(connection, "grant usage on schema public to " + app() + ", " + relay());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
