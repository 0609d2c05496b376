package com.studiosync.testing.isolation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row, there or to be written, with its values as text. */
record Row(Table table, Map<String, String> values) {

    /** The same with the values of some columns taken from another row. */
    Row with(List<String> columns, List<String> others) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        for (int i = 0; i < columns.size(); i++) {
            changed.put(columns.get(i), others.get(i));
        }
        return new Row(table, changed);
    }

    List<String> of(List<String> columns) {
        return columns.stream().map(values::get).toList();
    }

    Statement insert(String andThen) {
        String names = String.join(", ", values.keySet());
        String casts = values.keySet().stream().map(this::cast).collect(Collectors.joining(", "));
        return new Statement(
                "insert into %s (%s) values (%s) %s".formatted(table.name(), names, casts, andThen),
                values.values().stream().toList());
    }

    /** A statement about this row, found by its primary key. */
    Statement where(String statement) {
        String found = table.primaryKey().stream()
                .map(column -> column + " = " + cast(column))
                .collect(Collectors.joining(" and "));
        return new Statement(statement + " where " + found, of(table.primaryKey()));
    }

    Statement update(List<String> columns, List<String> to) {
        String set =
                columns.stream().map(column -> column + " = " + cast(column)).collect(Collectors.joining(", "));
        Statement which = where("update %s set %s".formatted(table.name(), set));
        return new Statement(
                which.sql(),
                Stream.concat(to.stream(), which.parameters().stream()).toList());
    }

    private String cast(String column) {
        return "cast(? as %s)".formatted(table.column(column).type());
    }
}
