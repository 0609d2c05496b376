package com.studiosync.testing.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** SQL with the values of its parameters, as text; they may be {@code null}. */
record Statement(String sql, List<String> parameters) {

    static Statement of(String sql, String... parameters) {
        return new Statement(sql, List.of(parameters));
    }

    /** Runs it; returns how many rows it touched or found. */
    int runOn(Connection connection) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            List<String> values = new ArrayList<>(parameters);
            for (int i = 0; i < values.size(); i++) {
                prepared.setString(i + 1, values.get(i));
            }
            if (!prepared.execute()) {
                return prepared.getUpdateCount();
            }
            int rows = 0;
            while (prepared.getResultSet().next()) {
                rows++;
            }
            return rows;
        }
    }
}
