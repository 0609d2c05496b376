package com.studiosync.testing.isolation;

import java.sql.SQLException;
import java.util.List;

/**
 * All that somebody hears back from a statement: how many rows, or which error.
 *
 * @param state the SQLSTATE; {@code 00000} for success
 */
record Outcome(String state, int rows, String message) {

    static final String REFUSED = "42501";
    private static final String SUCCESS = "00000";
    private static final String DUPLICATE = "23505";

    static Outcome of(int rows) {
        return new Outcome(SUCCESS, rows, "");
    }

    /** The values that were tried are left out of the message: whether they stand in it tells nothing. */
    static Outcome of(SQLException failure, List<String> tried) {
        String message = failure.getMessage();
        for (String value : tried) {
            message = value == null ? message : message.replace(value, "?");
        }
        return new Outcome(failure.getSQLState(), 0, message);
    }

    boolean isRefusal() {
        return state.equals(REFUSED);
    }

    boolean isSuccess() {
        return state.equals(SUCCESS);
    }

    boolean isDuplicate() {
        return state.equals(DUPLICATE);
    }

    boolean touchedNothing() {
        return rows == 0;
    }
}
