package com.studiosync.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The relay's own connection to the outbox: leadership, wake-up, reading in order, deleting what was acknowledged. */
final class OutboxTable implements AutoCloseable {

    /** The advisory lock of the relay; any number will do, as every database has an outbox of its own. */
    private static final long RELAY_LOCK = 0x73796e63;

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** Tries to become the one relay of this database; the lock is held as long as the connection. */
    boolean lead() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + RELAY_LOCK + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    void listen() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen outbox");
        }
    }

    /** Waits for a wake-up, at the most for the given time. */
    void awaitNews(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    List<PendingEvent> oldest(int limit) throws SQLException {
        String sql =
                "select position, event_id, topic, type, aggregate_id, studio_id, correlation_id, occurred_at, payload"
                        + " from outbox order by position limit ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<PendingEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        }
    }

    private static PendingEvent event(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9));
    }

    void delete(List<Long> positions) throws SQLException {
        Array array = connection.createArrayOf("bigint", positions.toArray());
        try (PreparedStatement statement = connection.prepareStatement("delete from outbox where position = any(?)")) {
            statement.setArray(1, array);
            statement.executeUpdate();
        }
    }

    OutboxBacklog backlog() throws SQLException {
        String sql = "select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return new OutboxBacklog(result.getLong(1), result.getDouble(2));
        }
    }

    void forgetReceivedBefore(Duration age) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from inbox where received_at < now() - make_interval(secs => ?)")) {
            statement.setDouble(1, age.toSeconds());
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
