package com.studiosync.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what the ORM sends to the database; rows that go together as one batch count once. */
public final class Statements extends Handler {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    private Statements() {}

    /** The statements of some requests. */
    public static List<String> during(Runnable requests) {
        Logger sql = Logger.getLogger("org.hibernate.SQL");
        Level before = sql.getLevel();
        Statements statements = new Statements();
        sql.addHandler(statements);
        sql.setLevel(Level.FINE);
        try {
            requests.run();
        } finally {
            sql.setLevel(before);
            sql.removeHandler(statements);
        }
        return List.copyOf(statements.sent);
    }

    @Override
    public void publish(LogRecord statement) {
        sent.add(statement.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
