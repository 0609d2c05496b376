package com.studiosync.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens the relay's connection, under its own role. */
@ApplicationScoped
public class RelayConnection {

    private static final int SECONDS = 5;

    private final String host;
    private final int port;
    private final String name;
    private final String password;

    RelayConnection(
            @ConfigProperty(name = "studiosync.database.host") String host,
            @ConfigProperty(name = "studiosync.database.port") int port,
            @ConfigProperty(name = "studiosync.database.name") String name,
            @ConfigProperty(name = "studiosync.database.relay-password") String password) {
        this.host = host;
        this.port = port;
        this.name = name;
        this.password = password;
    }

    OutboxTable open() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(name);
        source.setUser(name + "_relay");
        source.setPassword(password);
        source.setApplicationName(name + " outbox relay");
        source.setConnectTimeout(SECONDS);
        source.setLoginTimeout(SECONDS);
        source.setTcpKeepAlive(true);
        return new OutboxTable(source.getConnection());
    }
}
