package com.studiosync.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A process of its own that starts a server, commits a row, tells the server's process id, and waits to be killed. */
final class PostgresLauncher {

    private PostgresLauncher() {}

    public static void main(String[] arguments) throws Exception {
        PostgresServer server = PostgresServer.kept(Path.of(arguments[0])).start();
        try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table committed as select 7 as value");
        }
        System.out.println(server.pid());
        System.in.read();
    }
}
