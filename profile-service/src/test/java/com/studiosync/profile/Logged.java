package com.studiosync.profile;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while something runs, with the statements of the ORM and the traces of failures. */
public final class Logged extends Handler {

    private static final PatternFormatter WHOLE = new PatternFormatter("%c %s %X %e%n");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Logged() {
        setLevel(Level.ALL);
    }

    /** The lines, those included that no handler of the application would show. */
    public static List<String> during(Runnable requests) {
        Logger root = Logger.getLogger("");
        Logger sql = Logger.getLogger("org.hibernate.SQL");
        Level before = sql.getLevel();
        Logged logged = new Logged();
        root.addHandler(logged);
        sql.setLevel(Level.FINE);
        try {
            requests.run();
        } finally {
            sql.setLevel(before);
            root.removeHandler(logged);
        }
        return List.copyOf(logged.lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(WHOLE.format(org.jboss.logmanager.ExtLogRecord.wrap(line)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
