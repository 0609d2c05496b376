package com.studiosync.platform.database;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;

/** The code that PostgreSQL refuses something with; the ORM puts it into an exception of JDBC. */
final class SqlState {

    private SqlState() {}

    /** The code, or an empty text for any other failure. */
    static String of(Throwable failure) {
        if (failure instanceof PgException refused) {
            return String.valueOf(refused.getSqlState());
        }
        return failure instanceof SQLException refused ? String.valueOf(refused.getSQLState()) : "";
    }
}
